namespace DealWatch.Extraction.Languages.Quantities;

/// <summary>Words that make two numbers a range.</summary>
internal sealed class RangeWords
{
    /// <summary>Opens a range that <see cref="And"/> goes on with.</summary>
    public required string[] Between { get; init; }

    /// <summary>Stands in a range that <see cref="Between"/> opened.</summary>
    public required string[] And { get; init; }

    /// <summary>Opens a range or a change.</summary>
    public required string[] From { get; init; }

    /// <summary>Stands between the bounds.</summary>
    public required string[] To { get; init; }

    public static RangeWords Read(PackSection section)
    {
        var read = new RangeWords
        {
            Between = section.Words("between"),
            And = section.Words("and"),
            From = section.Words("from"),
            To = section.Words("to"),
        };
        section.End();
        return read;
    }
}
