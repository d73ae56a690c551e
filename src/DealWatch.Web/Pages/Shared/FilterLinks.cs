using System.Globalization;
using DealWatch.Extraction.Records;
using DealWatch.Web.Search;
using Microsoft.AspNetCore.WebUtilities;

namespace DealWatch.Web.Pages.Shared;

/// <summary>Addresses of the lists that a filter narrows: the timeline and the companies.</summary>
internal static class FilterLinks
{
    public const string Timeline = "/";

    public const string CompanyList = "/companies";

    public static string Of(DealFilter filter) => To(Timeline, filter.ToQuery());

    public static string NextPage(DealFilter filter, long cursor)
    {
        var query = filter.ToQuery();
        query["cursor"] = cursor.ToString(CultureInfo.InvariantCulture);
        return To(Timeline, query);
    }

    /// <param name="path">The list that the filter narrows.</param>
    /// <param name="filter">Which deals.</param>
    public static string At(string path, DealFilter filter) => To(path, filter.ToQuery());

    /// <summary>The same words in the texts of deals and articles, whatever they name.</summary>
    public static string Texts(string words) => QueryHelpers.AddQueryString("/search", [KeyValuePair.Create("texts", (string?)"true"), KeyValuePair.Create("q", (string?)words)]);

    /// <summary>The deals that the sum of signed values counts.</summary>
    public static string ValuedSigned(DealFilter filter, LeftOut leftOut) => Of(filter with
    {
        Status = DealStatus.Signed,
        MinValue = Math.Max(filter.MinValue ?? 1, 1),
        PossibleDouble = leftOut.PossibleDoubles > 0 ? false : filter.PossibleDouble,
    });

    public static string PossibleDoubles(DealFilter filter) => Of(filter with { Status = DealStatus.Signed, PossibleDouble = true });

    public static string WithStatus(DealFilter filter, DealStatus status) => Of(filter with { Status = status });

    /// <summary>The signed deals whose value that sum cannot count.</summary>
    public static string UnsummedSigned(DealFilter filter) => Of(filter with { Status = DealStatus.Signed, Unsummed = true });

    public static string Companies(DealFilter filter) => To(CompanyList, filter.ToQuery());

    private static string To(string path, IReadOnlyDictionary<string, string> query) =>
        QueryHelpers.AddQueryString(path, query.Select(pair => KeyValuePair.Create(pair.Key, (string?)pair.Value)));
}
