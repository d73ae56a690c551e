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
        <= 1 => "known in US dollars",
        _ when usd % 1000 == 1 => $"more than {MoneyText.Short(usd - 1, "USD")}",
        _ => $"at least {MoneyText.Short(usd, "USD")}",
    };

    public static string ScopeName(DealScope scope) => scope == DealScope.Main ? "main deal" : "background";

    private static IEnumerable<(string Label, string? Value, DealFilter Without)> Parts(DealFilter filter, IReadOnlyList<Facet> companies) =>
    [
        ("Text", Quoted(filter.Q), filter with { Q = null }),
        ("Articles say", Quoted(filter.Phrase), filter with { Phrase = null }),
        .. Parties(filter, companies),
        ("Type", filter.Type is { } type ? DealWords.Name(type) : null, filter with { Type = null }),
        ("Type", filter.NotType is { } notType ? $"not {DealWords.Name(notType)}" : null, filter with { NotType = null }),
        ("Status", filter.Status is { } status ? DealWords.Name(status) : null, filter with { Status = null }),
        ("Status", filter.NotStatus is { } notStatus ? $"not {DealWords.Name(notStatus)}" : null, filter with { NotStatus = null }),
        .. Days(filter),
        ("Chips", filter.ChipVendor, filter with { ChipVendor = null }),
        ("Chip", filter.Chip, filter with { Chip = null }),
        ("Provider", filter.Provider, filter with { Provider = null }),
        .. Figures(filter),
        ("Language", filter.Language is { } language ? LanguageText.Name(language) : null, filter with { Language = null }),
        ("Source", filter.Publisher, filter with { Publisher = null }),
        ("Sources", filter.Conflict ? "disagree" : null, filter with { Conflict = false }),
        ("Place in the article", filter.Scope is { } scope ? ScopeName(scope) : null, filter with { Scope = null }),
    ];

    private static IEnumerable<(string Label, string? Value, DealFilter Without)> Parties(DealFilter filter, IReadOnlyList<Facet> companies)
    {
        var others = PartySelection.Slugs(filter.With);
        return
        [
            ("Company", Name(filter.Company), filter with { Company = null }),
            .. others.Select(slug => ("With", Name(slug), filter with { With = string.Join(',', others.Where(other => other != slug)) })),
            ("Customer", Name(filter.Buyer), filter with { Buyer = null }),
            ("Provided by", Name(filter.Seller), filter with { Seller = null }),
            ("Without", Name(filter.NotCompany), filter with { NotCompany = null }),
        ];

        string? Name(string? slug) => companies.FirstOrDefault(company => string.Equals(company.Value, slug, StringComparison.OrdinalIgnoreCase))?.Label ?? slug;
    }

    private static IEnumerable<(string Label, string? Value, DealFilter Without)> Days(DealFilter filter)
    {
        yield return ("Year", filter.Year?.ToString(CultureInfo.InvariantCulture), filter with { Year = null });
        if (filter.From == filter.To)
        {
            yield return ("In", Date(filter.From), filter with { From = null, To = null });
        }
        else
        {
            yield return ("From", Date(filter.From), filter with { From = null });
            yield return ("Until", Date(filter.To), filter with { To = null });
        }

        yield return ("New or changed since", filter.Since is { } since ? TermText.Day(DateOnly.FromDateTime(since)) : null, filter with { Since = null });
    }

    private static string? Date(FilterDate? date) => date is { } known ? TermText.Date(known) : null;

    private static IEnumerable<(string Label, string? Value, DealFilter Without)> Figures(DealFilter filter) =>
    [
        ("Value", filter.MinValue is { } least ? LeastValue(least) : null, filter with { MinValue = null }),
        ("Value", filter.MaxValue is { } most ? MostValue(most) : null, filter with { MaxValue = null }),
        ("Power", filter.MinPower is { } low ? LeastPower(low) : null, filter with { MinPower = null }),
        ("Power", filter.MaxPower is { } high ? MostPower(high) : null, filter with { MaxPower = null }),
        ("Value", filter.Unsummed ? "in no sum" : null, filter with { Unsummed = false }),
        ("Possible double", filter.PossibleDouble is { } maybe ? (maybe ? "yes" : "no") : null, filter with { PossibleDouble = null }),
    ];

    private static string MostValue(long usd) => usd % 1000 == 999 ? $"less than {MoneyText.Short(usd + 1, "USD")}" : $"at most {MoneyText.Short(usd, "USD")}";

    /// <summary>More than a number of megawatts is asked for as a kilowatt more.</summary>
    private static string LeastPower(double megawatts) => Kilowatts(megawatts) % 1000 == 1
        ? $"more than {QuantityText.Power(Math.Floor(megawatts))}"
        : $"at least {QuantityText.Power(megawatts)}";

    private static string MostPower(double megawatts) => Kilowatts(megawatts) % 1000 == 999
        ? $"less than {QuantityText.Power(Math.Ceiling(megawatts))}"
        : $"at most {QuantityText.Power(megawatts)}";

    private static double Kilowatts(double megawatts) => Math.Round(megawatts * 1000);

    private static string? Quoted(string? words) => string.IsNullOrWhiteSpace(words) ? null : $"“{words}”";
}
