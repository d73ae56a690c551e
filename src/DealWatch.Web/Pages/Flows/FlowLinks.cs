using DealWatch.Web.Search;
using Microsoft.AspNetCore.WebUtilities;

namespace DealWatch.Web.Pages.Flows;

/// <summary>Addresses of the flows and of their files.</summary>
internal static class FlowLinks
{
    public const string Page = "/flows";

    public static string Of(DealFilter filter) => To(Page, filter);

    /// <param name="ending">Of the file.</param>
    /// <param name="filter">Which deals.</param>
    public static string File(string ending, DealFilter filter) => To($"{Page}.{ending}", filter);

    private static string To(string path, DealFilter filter) =>
        QueryHelpers.AddQueryString(path, filter.ToQuery().Select(pair => KeyValuePair.Create(pair.Key, (string?)pair.Value)));
}
