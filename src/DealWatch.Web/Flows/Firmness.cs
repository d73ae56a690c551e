namespace DealWatch.Web.Flows;

/// <summary>How firm the deals of an edge are. What is not signed stands on an edge of its own and is never added to what is.</summary>
public enum Firmness
{
    Signed,

    /// <summary>Reported or in talks.</summary>
    Open,

    Ended,
}
