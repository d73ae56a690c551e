namespace DealWatch.Extraction;

/// <summary>Thresholds of the extractor.</summary>
public sealed record ExtractorOptions
{
    /// <summary>A record whose confidence is lower is not made; 0 to 1.</summary>
    public double RecordThreshold { get; init; } = 0.3;

    /// <summary>An article none of whose records reaches this confidence is taken to tell of no deal; 0 to 1.</summary>
    public double ArticleThreshold { get; init; } = 0.45;

    /// <summary>A field whose confidence is lower is left out; 0 to 1.</summary>
    public double FieldThreshold { get; init; } = 0.3;

    /// <summary>Whether records carry an explanation.</summary>
    public bool Explain { get; init; }
}
