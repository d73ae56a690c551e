namespace DealWatch.Extraction.Records.Learning;

/// <summary>Gives out empty vectors: new ones where names are kept, as in training, else the same one again, which is then scored at once and not kept.</summary>
internal sealed class FeatureVectors(Dictionary<ulong, string>? names)
{
    private readonly FeatureVector _only = new(null);

    public FeatureVector Next()
    {
        if (names is not null)
        {
            return new FeatureVector(names);
        }

        _only.Clear();
        return _only;
    }
}
