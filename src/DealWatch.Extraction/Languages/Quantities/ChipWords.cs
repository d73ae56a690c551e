namespace DealWatch.Extraction.Languages.Quantities;

/// <summary>Words around counts of chips.</summary>
internal sealed class ChipWords
{
    /// <summary>Words for chips.</summary>
    public required string[] Nouns { get; init; }

    /// <summary>May stand between number and noun, besides names.</summary>
    public required string[] Gap { get; init; }

    /// <summary>Counters after a number that show the word before it to be what is counted: GPU 5만 장.</summary>
    public required string[] Counters { get; init; }

    public static ChipWords Read(PackSection section)
    {
        var read = new ChipWords
        {
            Nouns = section.Words("nouns"),
            Gap = section.Words("gap"),
            Counters = section.Words("counters"),
        };
        section.End();
        return read;
    }
}
