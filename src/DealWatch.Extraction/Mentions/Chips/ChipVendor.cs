namespace DealWatch.Extraction.Mentions.Chips;

/// <summary>A company that designs chips or systems.</summary>
internal sealed record ChipVendor
{
    /// <summary>Identifier of the company in the company gazetteer.</summary>
    public required string Company { get; init; }

    /// <summary>The name that a record prints.</summary>
    public required string Name { get; init; }
}
