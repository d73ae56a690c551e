namespace DealWatch.Extraction.Tests.Goldens;

/// <summary>Loaded once: loading costs far more than reading an article.</summary>
internal static class Extractors
{
    public static DealExtractor Shared { get; } = DealExtractor.Create();

    /// <summary>A second one from the same data, to compare with.</summary>
    public static DealExtractor Other { get; } = DealExtractor.Create();
}
