using DealWatch.Web.Data;

namespace DealWatch.Web.Flows;

/// <summary>All deals by which one company pays another for one kind of thing, as firm as each other.</summary>
/// <param name="Deals">Largest first.</param>
public sealed record FlowEdge(FlowCompany From, FlowCompany To, EdgeKind Kind, Firmness Firmness, IReadOnlyList<EdgeDeal> Deals)
{
    /// <summary>Name within a page; the same from visit to visit.</summary>
    public string Key => $"{From.Slug}--{To.Slug}--{Kind.ToText()}--{Firmness.ToText()}";

    /// <summary>The stated values in US dollars, each deal whole.</summary>
    public long Usd => Deals.Sum(part => part.Deal.Usd ?? 0);

    /// <summary>The same with an equal share of the deals that several companies pay or are paid.</summary>
    public long ShareUsd => Deals.Sum(part => part.ShareUsd);

    public int Valued => Deals.Count(part => part.Deal.Usd is not null);

    public bool IsShared => Deals.Any(part => part.Pairs > 1);
}
