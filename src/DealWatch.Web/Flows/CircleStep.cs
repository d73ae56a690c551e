using DealWatch.Extraction.Records;

namespace DealWatch.Web.Flows;

/// <summary>One payment of a circle.</summary>
/// <param name="Kinds">What it is paid for.</param>
/// <param name="Deals">Firmest first, then the largest.</param>
public sealed record CircleStep(FlowCompany From, FlowCompany To, IReadOnlyList<EdgeKind> Kinds, IReadOnlyList<EdgeDeal> Deals)
{
    /// <summary>Of the firmest deal: one that is signed makes the step.</summary>
    public DealStatus Status => Deals[0].Deal.Status;

    public long SignedUsd => Deals.Where(part => part.Deal.Firmness == Firmness.Signed).Sum(part => part.Deal.Usd ?? 0);

    public long OpenUsd => Deals.Where(part => part.Deal.Firmness == Firmness.Open).Sum(part => part.Deal.Usd ?? 0);

    /// <summary>Money that is put in, for a share or as a loan, and not the price of goods.</summary>
    public bool PutsMoneyIn => Kinds.Any(IsMoney);

    public static bool IsMoney(EdgeKind kind) => kind is EdgeKind.Equity or EdgeKind.Debt;
}
