namespace DealWatch.Web.Search;

/// <summary>Everything that a company buys, supplies, invests or receives.</summary>
/// <param name="SignedUsd">Sum of the signed deals with a value, in US dollars.</param>
/// <param name="Valued">How many deals that sum counts.</param>
/// <param name="Years">Newest first, undated last.</param>
public sealed record CompanyFlow(FlowKind Kind, int Deals, int Valued, long SignedUsd, IReadOnlyList<YearFigure> Years);
