namespace DealWatch.Extraction.Records.Pairs;

/// <summary>The numbers by which the trees judge whether a pair has, beside its likeliest deal, one of another kind (an investment beside a purchase).</summary>
internal static class FurtherSigns
{
    private static readonly (string Name, Func<PairSituation, PairSituation, double> Value)[] Own = [.. Signs()];

    /// <summary>Names of the numbers, in their order.</summary>
    public static IReadOnlyList<string> Names { get; } = [.. PairSigns.Names, .. Own.Select(sign => sign.Name)];

    /// <param name="first">The likeliest reading of the pair.</param>
    /// <param name="further">The likeliest reading of another family.</param>
    public static float[] Of(PairSituation first, PairSituation further) =>
        Fill(first, further, new float[Names.Count]);

    /// <summary>Writes the numbers to where there is room for just as many.</summary>
    /// <returns>The same place.</returns>
    public static float[] Fill(PairSituation first, PairSituation further, float[] values)
    {
        var own = values.AsSpan(PairSigns.Names.Count);
        PairSigns.Fill(further, values);
        for (var i = 0; i < own.Length; i++)
        {
            own[i] = (float)Own[i].Value(first, further);
        }

        return values;
    }

    private static IEnumerable<(string, Func<PairSituation, PairSituation, double>)> Signs()
    {
        yield return ("score of first", (first, _) => first.Best.Score);
        yield return ("lead of first", (first, further) => first.Best.Score - further.Best.Score);
        yield return ("same place as first", (first, further) => ReferenceEquals(first.Place, further.Place) ? 1 : 0);
        yield return ("same sentence as first", (first, further) => first.Place.Sentence == further.Place.Sentence ? 1 : 0);
        yield return ("same payer as first", (first, further) => first.Best.Payer == further.Best.Payer ? 1 : 0);
        yield return ("strength of first", (first, _) => first.Strength);
        yield return ("amount beside first", (first, _) => first.Money.Count > 0 ? 1 : 0);
        foreach (var type in Enum.GetValues<DealType>())
        {
            yield return ($"first is {type}", (first, _) => first.Best.Type == type ? 1 : 0);
        }
    }
}
