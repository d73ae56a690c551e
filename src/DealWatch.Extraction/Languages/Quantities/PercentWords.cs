namespace DealWatch.Extraction.Languages.Quantities;

/// <summary>Words for a hundredth.</summary>
internal sealed class PercentWords
{
    /// <summary>Before the number.</summary>
    public required string[] Before { get; init; }

    /// <summary>After the number.</summary>
    public required string[] After { get; init; }

    public static PercentWords Read(PackSection section)
    {
        var read = new PercentWords
        {
            Before = section.Words("before"),
            After = section.Words("after"),
        };
        section.End();
        return read;
    }
}
