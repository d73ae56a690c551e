using DealWatch.Extraction.Records;

namespace DealWatch.Web.Flows;

/// <summary>A deal as the graph needs it.</summary>
/// <param name="Value">As stated; null when no source states one.</param>
/// <param name="Usd">What sums count: the whole deal in US dollars; null when that is not known, and for a possible double.</param>
public sealed record FlowDeal(
    int Id,
    string Slug,
    DealType Type,
    DealStatus Status,
    DateOnly? Date,
    MoneyValue? Value,
    long? Usd,
    IReadOnlyList<FlowParty> Parties)
{
    public Firmness Firmness => Status switch
    {
        DealStatus.Signed => Firmness.Signed,
        DealStatus.Ended => Firmness.Ended,
        _ => Firmness.Open,
    };
}
