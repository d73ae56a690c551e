namespace DealWatch.Web.Timelines;

/// <summary>What the lanes of the picture stand for.</summary>
public enum LaneChoice
{
    /// <summary>Who pays: customer, investor, lender or acquirer.</summary>
    Buyer,

    /// <summary>Who is paid.</summary>
    Provider,

    /// <summary>What the deal is about.</summary>
    Type,
}
