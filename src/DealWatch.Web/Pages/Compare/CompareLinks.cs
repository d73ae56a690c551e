using Microsoft.AspNetCore.WebUtilities;

namespace DealWatch.Web.Pages.Compare;

/// <summary>Addresses of companies side by side.</summary>
internal static class CompareLinks
{
    public const string Page = "/compare";

    public static string Of(params IEnumerable<string> companies) =>
        QueryHelpers.AddQueryString(Page, companies.Select(company => KeyValuePair.Create("company", (string?)company)));

    /// <summary>The deals between two companies.</summary>
    public static string Between(string one, string other) => Of(one, other) + "#shared";
}
