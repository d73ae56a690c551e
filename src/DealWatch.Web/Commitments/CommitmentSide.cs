namespace DealWatch.Web.Commitments;

/// <summary>Whose money it is: that of those who must pay, or of those who are to be paid.</summary>
public enum CommitmentSide
{
    Buyer,
    Provider,
}
