namespace DealWatch.Extraction.Languages.Quantities;

/// <summary>Lengths of time, all in months.</summary>
internal sealed class DurationWords
{
    /// <summary>Units after a number.</summary>
    public required Dictionary<string, decimal> Units { get; init; }

    /// <summary>Ends of a compound that begins with a number word: <c>jährig*</c>.</summary>
    public required Dictionary<string, decimal> Compounds { get; init; }

    /// <summary>Words that hold number and unit: settennale.</summary>
    public required Dictionary<string, int> Whole { get; init; }

    /// <summary>Units that an article makes one of: a decade, not a year.</summary>
    public required string[] ArticleUnits { get; init; }

    /// <summary>A duration before one of these is none: ago.</summary>
    public required string[] NotBefore { get; init; }

    /// <summary>A duration after one of these is none: <c>vor</c>.</summary>
    public required string[] NotAfter { get; init; }

    public static DurationWords Read(PackSection section)
    {
        var read = new DurationWords
        {
            Units = section.Numbers("units"),
            Compounds = section.Numbers("compounds"),
            Whole = section.Integers("whole"),
            ArticleUnits = section.Words("articleUnits"),
            NotBefore = section.Words("notBefore"),
            NotAfter = section.Words("notAfter"),
        };
        section.End();
        return read;
    }
}
