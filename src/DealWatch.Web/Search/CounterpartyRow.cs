namespace DealWatch.Web.Search;

/// <summary>Who a company deals with.</summary>
/// <param name="SignedUsd">Sum of their common signed deals with a value, in US dollars.</param>
public sealed record CounterpartyRow(string Name, string Slug, int Deals, long SignedUsd);
