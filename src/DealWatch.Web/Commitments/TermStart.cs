namespace DealWatch.Web.Commitments;

/// <summary>How the start of a term is known.</summary>
public enum TermStart
{
    /// <summary>A source names the year.</summary>
    Stated,

    /// <summary>Counted back from the stated end over the stated length.</summary>
    Counted,

    /// <summary>Not stated: the day of signing stands in for it.</summary>
    Signing,
}
