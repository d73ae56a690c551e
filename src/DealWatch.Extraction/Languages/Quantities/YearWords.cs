namespace DealWatch.Extraction.Languages.Quantities;

/// <summary>Words around years.</summary>
internal sealed class YearWords
{
    /// <summary>Before the first year: from.</summary>
    public required string[] StartBefore { get; init; }

    /// <summary>After the first year.</summary>
    public required string[] StartAfter { get; init; }

    /// <summary>Before the last year: by, through.</summary>
    public required string[] EndBefore { get; init; }

    /// <summary>After the last year.</summary>
    public required string[] EndAfter { get; init; }

    /// <summary>May stand between these words and the year: "the end of".</summary>
    public required string[] Gap { get; init; }

    public static YearWords Read(PackSection section)
    {
        var read = new YearWords
        {
            StartBefore = section.Words("startBefore"),
            StartAfter = section.Words("startAfter"),
            EndBefore = section.Words("endBefore"),
            EndAfter = section.Words("endAfter"),
            Gap = section.Words("gap"),
        };
        section.End();
        return read;
    }
}
