namespace DealWatch.Extraction.Records.Fields;

/// <summary>All mentions of one kind as candidates, with what is known about the list as a whole.</summary>
internal sealed class CandidateList
{
    /// <summary>A candidate further than this many sentences from a record's place is not looked at, unless it stands at the head of the article.</summary>
    private const int Reach = 12;

    private const int HeadSentences = 4;
    private const int MostPerRecord = 60;

    public CandidateList(IEnumerable<QuantityCandidate> candidates)
    {
        var all = candidates.ToList();
        var counts = all.CountBy(candidate => candidate.Key).ToDictionary();
        var inSentence = new Dictionary<int, int>();
        for (var i = 0; i < all.Count; i++)
        {
            var rank = inSentence.GetValueOrDefault(all[i].Sentence);
            inSentence[all[i].Sentence] = rank + 1;
            all[i] = all[i] with { Repeats = counts[all[i].Key], RankInSentence = rank };
        }

        All = [.. all];
        Distinct = counts.Count;
    }

    public QuantityCandidate[] All { get; }

    /// <summary>Number of different values in the article.</summary>
    public int Distinct { get; }

    /// <summary>The candidates near a record, a bounded number of them.</summary>
    public List<QuantityCandidate> Near(RecordDraft record) => [.. Around(record.Place.Sentence)
        .OrderBy(candidate => Math.Abs(candidate.Sentence - record.Place.Sentence))
        .Take(MostPerRecord)
        .OrderBy(candidate => candidate.Span.Start)];

    /// <summary>The candidates of the head and of the sentences in reach, in the order of the text.</summary>
    private IEnumerable<QuantityCandidate> Around(int sentence)
    {
        var head = FirstFrom(HeadSentences);
        var from = Math.Max(head, FirstFrom(sentence - Reach));
        return All[..head].Concat(All[from..Math.Max(from, FirstFrom(sentence + Reach + 1))]);
    }

    /// <summary>Index of the first candidate of a sentence or of one behind it: looking at each candidate for each record would be quadratic.</summary>
    private int FirstFrom(int sentence)
    {
        int low = 0, high = All.Length;
        while (low < high)
        {
            var middle = (low + high) / 2;
            (low, high) = All[middle].Sentence < sentence ? (middle + 1, high) : (low, middle);
        }

        return low;
    }
}
