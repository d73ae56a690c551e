namespace DealWatch.Web.Commitments;

/// <summary>How the money of a deal is laid over the years of its term. Sources seldom say when it is due, so that the reader chooses.</summary>
public enum SpreadRule
{
    /// <summary>The same for each calendar year of the term.</summary>
    Even,

    /// <summary>The same for each month, from January of the first year that is stated, or counted back from a stated end; where neither is known, from the month of signing.</summary>
    Start,

    /// <summary>Back-loaded: the calendar years of the term take 1, 2, 3 … parts.</summary>
    Late,
}
