using System.Globalization;
using DealWatch.Extraction.Records;
using DealWatch.Web.Search;
using Microsoft.AspNetCore.WebUtilities;

namespace DealWatch.Web.Pages.Timeline;

/// <summary>Addresses of the timeline with a filter changed.</summary>
internal static class FilterLinks
{
    public static string Of(DealFilter filter) => To("/", filter.ToQuery());

    public static string NextPage(DealFilter filter, long cursor)
    {
        var query = filter.ToQuery();
        query["cursor"] = cursor.ToString(CultureInfo.InvariantCulture);
        return To("/", query);
    }

    public static string Without(DealFilter filter, string name)
    {
        var query = filter.ToQuery();
        query.Remove(name);
        return To("/", query);
    }

    /// <summary>The deals that the sum of signed values counts.</summary>
    public static string ValuedSigned(DealFilter filter) =>
        Of(filter with { Status = DealStatus.Signed, MinValue = Math.Max(filter.MinValue ?? 1, 1) });

    public static string Companies(DealFilter filter) => To("/companies", filter.ToQuery());

    private static string To(string path, IReadOnlyDictionary<string, string> query) =>
        QueryHelpers.AddQueryString(path, query.Select(pair => KeyValuePair.Create(pair.Key, (string?)pair.Value)));
}
