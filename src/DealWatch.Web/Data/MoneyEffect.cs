namespace DealWatch.Web.Data;

/// <summary>What the money of a step does to the value of its deal.</summary>
public enum MoneyEffect
{
    /// <summary>Nothing: the step has none, or it was talked of and not agreed.</summary>
    None,

    /// <summary>It is the value of the first contract.</summary>
    Opens,

    /// <summary>It is new money on top.</summary>
    Adds,

    /// <summary>It is a total over earlier steps: no new money.</summary>
    Restates,

    /// <summary>It takes the place of an earlier value.</summary>
    Replaces,
}
