using System.Globalization;
using DealWatch.Web.Pages.Display;
using DealWatch.Web.Search;

namespace DealWatch.Web.Pages.Shared;

/// <summary>One condition of a filter, in words, with the address that drops it.</summary>
internal sealed record FilterTag(string Label, string Value, string RemovePath)
{
    /// <summary>The conditions in force.</summary>
    /// <param name="filter">They are its parts.</param>
    /// <param name="companyName">Name of the company that it asks for; null when none has that slug.</param>
    /// <param name="path">The list that it narrows.</param>
    public static IReadOnlyList<FilterTag> Of(DealFilter filter, string? companyName, string path)
    {
        var tags = new List<FilterTag>();
        Add("q", T("Text"), filter.Q is null ? null : $"“{filter.Q}”");
        Add("company", T("Company"), companyName ?? filter.Company);
        Add("type", T("Type"), filter.Type is { } type ? DealWords.Name(type) : null);
        Add("status", T("Status"), filter.Status is { } status ? DealWords.Name(status) : null);
        Add("year", T("Year"), filter.Year?.ToString(CultureInfo.InvariantCulture));
        Add("chipVendor", T("Chips"), filter.ChipVendor);
        Add("provider", T("Provider"), filter.Provider);
        Add("minValue", T("Value"), filter.MinValue is { } least ? LeastValue(least) : null);
        Add("unsummed", T("Value"), filter.Unsummed ? T("in no sum") : null);
        Add("possibleDouble", T("Possible double"), filter.PossibleDouble is { } maybe ? (maybe ? T("yes") : T("no")) : null);
        Add("scope", T("Place in the article"), filter.Scope is { } scope ? ScopeName(scope) : null);
        return tags;

        void Add(string name, string label, string? value)
        {
            if (!string.IsNullOrWhiteSpace(value))
            {
                tags.Add(new(label, value, FilterLinks.Without(path, filter, name)));
            }
        }
    }

    public static string LeastValue(long usd) => usd <= 1 ? T("known in US dollars") : T("at least {0}", MoneyText.Short(usd, "USD"));

    public static string ScopeName(DealScope scope) => scope == DealScope.Main ? T("main deal") : T("background");
}
