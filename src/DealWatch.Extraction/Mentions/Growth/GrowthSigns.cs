namespace DealWatch.Extraction.Mentions.Growth;

/// <summary>What words beside an amount say about earlier contracts. A pack's <c>growth.json</c> lists the phrases of each.</summary>
[Flags]
internal enum GrowthSigns
{
    None = 0,

    /// <summary>Before the amount: it is new money (additional, another).</summary>
    AddsBefore = 1,

    /// <summary>After the amount: it is new money (more, on top).</summary>
    AddsAfter = 2,

    /// <summary>Before the amount: it is a total over several contracts (bringing the total to).</summary>
    TotalBefore = 4,

    /// <summary>After the amount: it is such a total (in all).</summary>
    TotalAfter = 8,

    /// <summary>A verb or noun of growing in the same sentence (expand, extension); needs <see cref="By"/> at the amount.</summary>
    Grows = 16,

    /// <summary>Directly before an amount by which something grows (by, worth).</summary>
    By = 32,
}
