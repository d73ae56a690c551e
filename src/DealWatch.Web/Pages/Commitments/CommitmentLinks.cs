using DealWatch.Web.Commitments;
using DealWatch.Web.Data;
using DealWatch.Web.Search;
using Microsoft.AspNetCore.WebUtilities;

namespace DealWatch.Web.Pages.Commitments;

/// <summary>Addresses of the commitments, of their files and of their picture alone.</summary>
internal static class CommitmentLinks
{
    public const string Page = "/commitments", Embed = "/embed/commitments";

    public static string Of(DealFilter filter, CommitmentChoice choice) => To(Page, filter, choice);

    /// <param name="ending">Of the file.</param>
    public static string File(string ending, DealFilter filter, CommitmentChoice choice) => To($"{Page}.{ending}", filter, choice);

    /// <summary>What the reader chose, without a filter; what is chosen anyway is left out.</summary>
    public static string To(string path, CommitmentChoice choice)
    {
        var pairs = new Dictionary<string, string?>();
        if (choice.By != default)
        {
            pairs["by"] = choice.By.ToText();
        }

        if (choice.Spread != default)
        {
            pairs["spread"] = choice.Spread.ToText();
        }

        return QueryHelpers.AddQueryString(path, pairs);
    }

    public static string To(string path, DealFilter filter, CommitmentChoice choice) =>
        QueryHelpers.AddQueryString(To(path, choice), filter.ToQuery().Select(pair => KeyValuePair.Create(pair.Key, (string?)pair.Value)));
}
