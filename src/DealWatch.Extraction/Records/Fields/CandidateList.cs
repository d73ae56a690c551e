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

        All = all;
        Distinct = counts.Count;
    }

    public IReadOnlyList<QuantityCandidate> All { get; }

    /// <summary>Number of different values in the article.</summary>
    public int Distinct { get; }

    /// <summary>The candidates near a record, a bounded number of them.</summary>
    public List<QuantityCandidate> Near(RecordDraft record) => [.. All
        .Where(candidate => candidate.Sentence < HeadSentences || Math.Abs(candidate.Sentence - record.Place.Sentence) <= Reach)
        .OrderBy(candidate => Math.Abs(candidate.Sentence - record.Place.Sentence))
        .Take(MostPerRecord)
        .OrderBy(candidate => candidate.Span.Start)];
}
