using DealWatch.Extraction.Records;

namespace DealWatch.Web.Flows;

/// <summary>The money of a deal: who pays whom for what.</summary>
internal sealed record Payment(FlowDeal Deal, EdgeKind Kind, IReadOnlyList<FlowCompany> Payers, IReadOnlyList<FlowCompany> Payees)
{
    private static readonly (PartyRole Pays, PartyRole IsPaid)[] Sides =
    [
        (PartyRole.Customer, PartyRole.Provider),
        (PartyRole.Investor, PartyRole.Investee),
        (PartyRole.Lender, PartyRole.Borrower),
        (PartyRole.Acquirer, PartyRole.Target),
    ];

    /// <summary>Nothing for a partnership, and for a deal of which only one side is known.</summary>
    public static IEnumerable<Payment> Of(FlowDeal deal) => deal.Type == DealType.Partnership
        ? []
        : Sides.Select(side => new Payment(deal, KindOf(side.Pays, deal.Type), With(deal, side.Pays), With(deal, side.IsPaid)))
            .Where(payment => payment.Payers.Count > 0 && payment.Payees.Count > 0);

    private static IReadOnlyList<FlowCompany> With(FlowDeal deal, PartyRole role) =>
        [.. deal.Parties.Where(party => party.Role == role).Select(party => party.Company).DistinctBy(company => company.Id).OrderBy(company => company.Slug, StringComparer.Ordinal)];

    private static EdgeKind KindOf(PartyRole pays, DealType type) => (pays, type) switch
    {
        (PartyRole.Lender, _) or (PartyRole.Investor, DealType.Financing) => EdgeKind.Debt,
        (PartyRole.Investor, _) => EdgeKind.Equity,
        (PartyRole.Acquirer, _) => EdgeKind.Takeover,
        (_, DealType.Chips) => EdgeKind.Chips,
        (_, DealType.Power) => EdgeKind.Power,
        _ => EdgeKind.Compute,
    };
}
