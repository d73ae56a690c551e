using System.Globalization;
using DealWatch.Web.Pages.Display;
using DealWatch.Web.Search;

namespace DealWatch.Web.Pages.Shared;

/// <summary>One condition of a filter, in words, with the address that drops it.</summary>
internal sealed record FilterTag(string Label, string Value, string RemovePath)
{
    /// <summary>The conditions in force.</summary>
    /// <param name="filter">They are its parts.</param>
    /// <param name="companies">Companies by slug, for their names.</param>
    /// <param name="path">The list that it narrows.</param>
    public static IReadOnlyList<FilterTag> Of(DealFilter filter, IReadOnlyList<Facet> companies, string path) =>
    [
        .. Parts(filter, companies).Where(part => !string.IsNullOrWhiteSpace(part.Value))
            .Select(part => new FilterTag(part.Label, part.Value!, FilterLinks.At(path, part.Without))),
    ];

    public static string LeastValue(long usd) => usd switch
    {
        <= 1 => T("known in US dollars"),
        _ => T("at least {0}", MoneyText.Short(usd, "USD")),
    };

    public static string ScopeName(DealScope scope) => scope == DealScope.Main ? T("main deal") : T("background");

    private static IEnumerable<(string Label, string? Value, DealFilter Without)> Parts(DealFilter filter, IReadOnlyList<Facet> companies) =>
    [
        (T("Text"), Quoted(filter.Q), filter with { Q = null }),
        (T("Articles say"), Quoted(filter.Phrase), filter with { Phrase = null }),
        .. Parties(filter, companies),
        (T("Type"), filter.Type is { } type ? DealWords.Name(type) : null, filter with { Type = null }),
        (T("Status"), filter.Status is { } status ? DealWords.Name(status) : null, filter with { Status = null }),
        .. Days(filter),
        (T("Chips"), filter.ChipVendor, filter with { ChipVendor = null }),
        (T("Chip"), filter.Chip, filter with { Chip = null }),
        (T("Provider"), filter.Provider, filter with { Provider = null }),
        .. Figures(filter),
        (T("Language"), filter.Language is { } language ? LanguageText.Name(language) : null, filter with { Language = null }),
        (T("Source"), filter.Publisher, filter with { Publisher = null }),
        (T("Sources"), filter.Conflict is { } conflict ? (conflict ? T("disagree") : T("do not disagree")) : null, filter with { Conflict = null }),
        (T("Place in the article"), filter.Scope is { } scope ? ScopeName(scope) : null, filter with { Scope = null }),
        .. Exclusion.Of(filter).SelectMany(exclusion => Parts(exclusion.Condition, companies)
            .Where(part => part.Value is not null)
            .Select(part => (part.Label, (string?)T("not {0}", part.Value), exclusion.Rest))),
    ];

    private static IEnumerable<(string Label, string? Value, DealFilter Without)> Parties(DealFilter filter, IReadOnlyList<Facet> companies)
    {
        var others = PartySelection.Slugs(filter.With);
        return
        [
            (T("Company"), Name(filter.Company), filter with { Company = null }),
            .. others.Select(slug => (T("With"), Name(slug), filter with { With = string.Join(',', others.Where(other => other != slug)) })),
            (T("Customer"), Name(filter.Buyer), filter with { Buyer = null }),
            (T("Provided by"), Name(filter.Seller), filter with { Seller = null }),
        ];

        string? Name(string? slug) => companies.FirstOrDefault(company => string.Equals(company.Value, slug, StringComparison.OrdinalIgnoreCase))?.Label ?? slug;
    }

    private static IEnumerable<(string Label, string? Value, DealFilter Without)> Days(DealFilter filter)
    {
        yield return (T("Year"), filter.Year?.ToString(CultureInfo.InvariantCulture), filter with { Year = null });
        if (filter.From == filter.To)
        {
            yield return (T("In"), Date(filter.From), filter with { From = null, To = null });
        }
        else
        {
            yield return (T("From"), Date(filter.From), filter with { From = null });
            yield return (T("Until"), Date(filter.To), filter with { To = null });
        }

        yield return (T("New or changed since"), filter.Since is { } since ? TermText.Day(DateOnly.FromDateTime(since)) : null, filter with { Since = null });
    }

    private static string? Date(FilterDate? date) => date is { } known ? TermText.Date(known) : null;

    private static IEnumerable<(string Label, string? Value, DealFilter Without)> Figures(DealFilter filter) =>
    [
        (T("Value"), filter.MinValue is { } least ? LeastValue(least) : null, filter with { MinValue = null }),
        (T("Value"), filter.AboveValue is { } above ? T("more than {0}", MoneyText.Short(above, "USD")) : null, filter with { AboveValue = null }),
        (T("Value"), filter.MaxValue is { } most ? T("at most {0}", MoneyText.Short(most, "USD")) : null, filter with { MaxValue = null }),
        (T("Value"), filter.BelowValue is { } below ? T("less than {0}", MoneyText.Short(below, "USD")) : null, filter with { BelowValue = null }),
        (T("Power"), filter.MinPower is { } low ? T("at least {0}", QuantityText.Power(low)) : null, filter with { MinPower = null }),
        (T("Power"), filter.AbovePower is { } over ? T("more than {0}", QuantityText.Power(over)) : null, filter with { AbovePower = null }),
        (T("Power"), filter.MaxPower is { } high ? T("at most {0}", QuantityText.Power(high)) : null, filter with { MaxPower = null }),
        (T("Power"), filter.BelowPower is { } under ? T("less than {0}", QuantityText.Power(under)) : null, filter with { BelowPower = null }),
        (T("Value"), filter.Unsummed is { } unsummed ? (unsummed ? T("in no sum") : T("in a sum, or not stated")) : null, filter with { Unsummed = null }),
        (T("Possible double"), filter.PossibleDouble is { } maybe ? (maybe ? T("yes") : T("no")) : null, filter with { PossibleDouble = null }),
    ];

    private static string? Quoted(string? words) => string.IsNullOrWhiteSpace(words) ? null : $"“{words}”";
}
