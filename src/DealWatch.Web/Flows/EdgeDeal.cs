namespace DealWatch.Web.Flows;

/// <summary>A deal on an edge.</summary>
/// <param name="Pairs">Between how many pairs of companies the deal's money flows; sources seldom say how they share it.</param>
public sealed record EdgeDeal(FlowDeal Deal, int Pairs)
{
    /// <summary>An equal share of the deal, for the width of lines alone.</summary>
    public long ShareUsd => (Deal.Usd ?? 0) / Pairs;
}
