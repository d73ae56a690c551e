namespace DealWatch.Extraction.Mentions.Chips;

/// <summary>A chip, a family of chips or a system built on one.</summary>
internal sealed record ChipModel
{
    /// <summary>Canonical name (GB300, Vera Rubin NVL72).</summary>
    public required string Name { get; init; }

    /// <summary>Company identifier of its vendor; null when several make it (HBM4) or its name says none (XPU).</summary>
    public string? Vendor { get; init; }

    /// <summary>What it is: accelerator, cpu, system, memory, network or family.</summary>
    public required string Kind { get; init; }

    /// <summary>Other names in any script, without the canonical name.</summary>
    public IReadOnlyList<string> Aliases { get; init; } = [];

    /// <summary>Names that are ordinary words or names too (Rubin, Hopper): chips only in context. A subset of name and aliases.</summary>
    public IReadOnlyList<string> Ambiguous { get; init; } = [];
}
