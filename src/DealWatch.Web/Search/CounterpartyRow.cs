namespace DealWatch.Web.Search;

/// <summary>Who a company deals with.</summary>
/// <param name="Parts">What it does in their common deals, seen from its own side.</param>
/// <param name="SignedUsd">Sum of their common signed deals with a value, in US dollars.</param>
/// <param name="SignedByPart">The same for each of the parts: a customer may be an investor too.</param>
public sealed record CounterpartyRow(string Name, string Slug, IReadOnlyList<FlowKind> Parts, int Deals, long SignedUsd, IReadOnlyDictionary<FlowKind, long> SignedByPart);
