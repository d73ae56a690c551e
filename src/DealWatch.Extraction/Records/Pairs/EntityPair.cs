namespace DealWatch.Extraction.Records.Pairs;

/// <summary>Two entities of an article with all places that may tie them.</summary>
/// <param name="A">The lower entity number.</param>
/// <param name="B">The higher entity number.</param>
internal sealed record EntityPair(int A, int B)
{
    public List<PairPlace> Places { get; } = [];
}
