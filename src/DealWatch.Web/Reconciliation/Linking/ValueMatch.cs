namespace DealWatch.Web.Reconciliation.Linking;

/// <summary>How two stated values relate.</summary>
internal enum ValueMatch
{
    /// <summary>One is not stated, or they cannot be compared.</summary>
    Unknown,

    /// <summary>The same within what rounding and "about" allow.</summary>
    Same,

    /// <summary>The same within the error of a yearly exchange rate.</summary>
    SameConverted,

    /// <summary>Within five percent, but neither is the other one rounded.</summary>
    Near,

    Different,
}
