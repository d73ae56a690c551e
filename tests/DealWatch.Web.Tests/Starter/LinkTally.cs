namespace DealWatch.Web.Tests.Starter;

/// <summary>Pairs of reports that are one deal in fact, in the library, or in both.</summary>
internal sealed record LinkTally(int Right, IReadOnlyList<string> Wrong, IReadOnlyList<string> Missed)
{
    public double Precision => Right + Wrong.Count == 0 ? 1 : Right / (double)(Right + Wrong.Count);

    public double Recall => Right + Missed.Count == 0 ? 1 : Right / (double)(Right + Missed.Count);

    /// <summary>Reports that tell of no fact are left out: nobody says which of them are one.</summary>
    public static LinkTally Of(IEnumerable<StarterReport> reports)
    {
        var known = reports.Where(report => report.Fact is not null).ToList();
        var pairs = known.SelectMany((a, index) => known.Skip(index + 1).Select(b => (A: a, B: b))).ToList();
        return new LinkTally(
            pairs.Count(pair => pair.A.DealId == pair.B.DealId && pair.A.Fact == pair.B.Fact),
            [.. pairs.Where(pair => pair.A.DealId == pair.B.DealId && pair.A.Fact != pair.B.Fact).Select(Words)],
            [.. pairs.Where(pair => pair.A.DealId != pair.B.DealId && pair.A.Fact == pair.B.Fact).Select(Words)]);
    }

    public override string ToString() => FormattableString.Invariant(
        $"links: precision {Precision:0.000}, recall {Recall:0.000} ({Right} right, {Wrong.Count} wrong, {Missed.Count} missed)");

    private static string Words((StarterReport A, StarterReport B) pair) => $"{pair.A.Fact}: {pair.A.Words}\n    {pair.B.Fact}: {pair.B.Words}";
}
