using System.Globalization;
using DealWatch.Extraction.Records;
using DealWatch.Web.Data;
using DealWatch.Web.Pages.Display;
using DealWatch.Web.Search;

namespace DealWatch.Web.Pages.Timeline;

/// <summary>The choices of one select of the filter bar.</summary>
/// <param name="Any">Label of the choice that does not filter.</param>
/// <param name="Options">The others. One that the address asks for is always among them, or the form would silently drop it.</param>
/// <param name="Selected">Value in force; null for <paramref name="Any"/>.</param>
internal sealed record FilterOptions(string Any, IReadOnlyList<Facet> Options, string? Selected)
{
    private static readonly long[] Steps = [1, 100_000_000, 1_000_000_000, 10_000_000_000, 100_000_000_000];

    public static FilterOptions Of(IReadOnlyList<Facet> facets, string? selected) =>
        selected is null || facets.Any(facet => facet.Value == selected)
            ? new(T("Any"), facets, selected)
            : new(T("Any"), [.. facets, new Facet(selected, selected, 0)], selected);

    public static FilterOptions Types(IReadOnlyList<Facet> facets, DealType? selected) => Of(
        [.. facets.Select(facet => facet with { Label = DealWords.Name(EnumText.Parse<DealType>(facet.Value)) })],
        selected?.ToText());

    public static FilterOptions Statuses(IReadOnlyList<Facet> facets, DealStatus? selected) => Of(
        [.. facets.Select(facet => facet with { Label = DealWords.Name(EnumText.Parse<DealStatus>(facet.Value)) })],
        selected?.ToText());

    public static FilterOptions Values(long? least)
    {
        var steps = least is { } other && !Steps.Contains(other) ? Steps.Append(other).Order() : Steps.AsEnumerable();
        return new(T("Any or none"), [.. steps.Select(Value)], least?.ToString(CultureInfo.InvariantCulture));
    }

    public static FilterOptions Scopes(DealScope? scope) => new(
        T("Main and background"),
        [.. Enum.GetValues<DealScope>().Select(choice => new Facet(choice.ToText(), ScopeLabel(choice), NoCount))],
        scope?.ToText());

    /// <summary>Marks a choice whose deals are not counted.</summary>
    public const int NoCount = -1;

    private static Facet Value(long usd) => new(
        usd.ToString(CultureInfo.InvariantCulture),
        usd == 1 ? T("Any known in US dollars") : T("{0} or more", MoneyText.Short(usd, "USD")),
        NoCount);

    private static string ScopeLabel(DealScope scope) => scope == DealScope.Main ? T("Main deals") : T("Background mentions");
}
