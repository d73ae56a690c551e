namespace DealWatch.Web.Search;

/// <summary>What the filter bar offers: only values that some deal has.</summary>
public sealed record DealFacets(
    IReadOnlyList<Facet> Companies,
    IReadOnlyList<Facet> Types,
    IReadOnlyList<Facet> ChipVendors,
    IReadOnlyList<Facet> Providers,
    IReadOnlyList<Facet> Statuses,
    IReadOnlyList<Facet> Years);
