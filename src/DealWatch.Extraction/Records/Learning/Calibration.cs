namespace DealWatch.Extraction.Records.Learning;

/// <summary>
/// A monotone map from a raw probability to the share of right answers at that probability, by isotonic regression (pool adjacent violators),
/// linear between the knots.
/// </summary>
internal sealed class Calibration
{
    private readonly double[] _raw;
    private readonly double[] _share;

    public Calibration(double[] raw, double[] share)
    {
        if (raw.Length != share.Length || raw.Length == 0)
        {
            throw new ArgumentException("A calibration needs as many shares as probabilities, and at least one.");
        }

        _raw = raw;
        _share = share;
    }

    /// <summary>Leaves every probability as it is.</summary>
    public static Calibration Identity { get; } = new([0, 1], [0, 1]);

    public IReadOnlyList<double> Raw => _raw;

    public IReadOnlyList<double> Share => _share;

    public double Apply(double probability)
    {
        var at = Array.BinarySearch(_raw, probability);
        if (at >= 0)
        {
            return _share[at];
        }

        at = ~at;
        if (at == 0)
        {
            return _share[0];
        }

        if (at == _raw.Length)
        {
            return _share[^1];
        }

        var t = (probability - _raw[at - 1]) / (_raw[at] - _raw[at - 1]);
        return _share[at - 1] + (t * (_share[at] - _share[at - 1]));
    }

    /// <summary>Fits the map to pairs of raw probability and outcome.</summary>
    public static Calibration Fit(IReadOnlyList<(double Raw, bool Right)> outcomes)
    {
        if (outcomes.Count < 20)
        {
            return Identity;
        }

        var blocks = new List<(double Sum, double Right, int Count)>();
        foreach (var equal in outcomes.GroupBy(outcome => outcome.Raw).OrderBy(group => group.Key))
        {
            blocks.Add((equal.Sum(outcome => outcome.Raw), equal.Count(outcome => outcome.Right), equal.Count()));
            while (blocks.Count > 1 && ShareOf(blocks[^2].Right, blocks[^2].Count) >= ShareOf(blocks[^1].Right, blocks[^1].Count))
            {
                var last = blocks[^1];
                blocks.RemoveAt(blocks.Count - 1);
                blocks[^1] = (blocks[^1].Sum + last.Sum, blocks[^1].Right + last.Right, blocks[^1].Count + last.Count);
            }
        }

        var kept = blocks.Select(block => (Raw: Math.Round(block.Sum / block.Count, 4), Share: Math.Round(ShareOf(block.Right, block.Count), 4)))
            .DistinctBy(block => block.Raw).ToList();
        return new Calibration([.. kept.Select(block => block.Raw)], [.. kept.Select(block => block.Share)]);
    }

    /// <summary>Half a right and half a wrong record more keep a small block away from "never" and "always".</summary>
    private static double ShareOf(double right, int count) => (right + 0.5) / (count + 1);
}
