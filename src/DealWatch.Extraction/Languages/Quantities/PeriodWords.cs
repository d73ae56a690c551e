namespace DealWatch.Extraction.Languages.Quantities;

/// <summary>Words that say what time an amount covers.</summary>
internal sealed class PeriodWords
{
    /// <summary>Every year, before or after the amount.</summary>
    public required string[] PerYear { get; init; }

    /// <summary>Every month.</summary>
    public required string[] PerMonth { get; init; }

    public static PeriodWords Read(PackSection section)
    {
        var read = new PeriodWords
        {
            PerYear = section.Words("perYear"),
            PerMonth = section.Words("perMonth"),
        };
        section.End();
        return read;
    }
}
