using System.Globalization;
using DealWatch.Web.Pages.Display;
using DealWatch.Web.Search;

namespace DealWatch.Web.Pages.Timeline;

/// <summary>One condition of a filter, in words, with the address that drops it.</summary>
internal sealed record FilterTag(string Label, string Value, string RemovePath)
{
    /// <summary>The conditions in force. A company is shown by its name where the choices know it.</summary>
    public static IReadOnlyList<FilterTag> Of(DealFilter filter, IReadOnlyList<Facet> companies)
    {
        var tags = new List<FilterTag>();
        Add("q", "Text", filter.Q is null ? null : $"“{filter.Q}”");
        Add("company", "Company", companies.FirstOrDefault(facet => facet.Value == filter.Company)?.Label ?? filter.Company);
        Add("type", "Type", filter.Type is { } type ? DealWords.Name(type) : null);
        Add("status", "Status", filter.Status is { } status ? DealWords.Name(status) : null);
        Add("year", "Year", filter.Year?.ToString(CultureInfo.InvariantCulture));
        Add("chipVendor", "Chips", filter.ChipVendor);
        Add("provider", "Provider", filter.Provider);
        Add("minValue", "Value", filter.MinValue is { } least ? LeastValue(least) : null);
        Add("scope", "Place in the article", filter.Scope is { } scope ? ScopeName(scope) : null);
        return tags;

        void Add(string name, string label, string? value)
        {
            if (!string.IsNullOrWhiteSpace(value))
            {
                tags.Add(new(label, value, FilterLinks.Without(filter, name)));
            }
        }
    }

    public static string LeastValue(long usd) => usd <= 1 ? "stated" : $"at least {MoneyText.Short(usd, "USD")}";

    public static string ScopeName(DealScope scope) => scope == DealScope.Main ? "main deal" : "background";
}
