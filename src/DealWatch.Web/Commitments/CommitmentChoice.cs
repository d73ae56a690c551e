namespace DealWatch.Web.Commitments;

/// <summary>What the reader chose beside the filter. Bound from the query string.</summary>
public sealed record CommitmentChoice
{
    public CommitmentSide By { get; init; }

    public SpreadRule Spread { get; init; }
}
