using DealWatch.Extraction.Articles;
using DealWatch.Extraction.Mentions;
using DealWatch.Extraction.Mentions.Cues;
using DealWatch.Extraction.Mentions.Names;
using DealWatch.Extraction.Records.Learning;

namespace DealWatch.Extraction.Records.Fields;

/// <summary>What speaks for rank and firmness of a whole record.</summary>
internal sealed class RecordFeatures(MentionSet mentions, Dictionary<ulong, string>? names)
{
    private static readonly Sym[] CueSyms = [.. Enum.GetNames<Cue>().Select(name => new Sym(name))];
    private static readonly Sym[] BlockSyms = [.. Enum.GetNames<BlockKind>().Select(name => new Sym(name))];
    private static readonly Sym[] FormSyms = [.. Enum.GetNames<NameForm>().Select(name => new Sym(name))];
    private static readonly Sym[] Numbers = [.. Enumerable.Range(0, 16).Select(n => new Sym(n.ToString(System.Globalization.CultureInfo.InvariantCulture)))];
    private static readonly Sym None = new("none"), Yes = new("yes");

    private static readonly Sym Bias = new("bias"), Part = new("part"), Position = new("position"), InHead = new("inHead"),
        Together = new("together"), Rank = new("rank"), Money = new("money"), Cues = new("cues"), Near = new("near"), Probability = new("probability"), Form = new("form"),
        Size = new("size"), HeadRank = new("headRank"), Before = new("cueBefore"), Word = new("word"), InTitle = new("inTitle"), Alone = new("alone"), Elsewhere = new("elsewhere");

    private static readonly CueSet StatusCues = CueSet.Of(Cue.Talks, Cue.Reported, Cue.Planned, Cue.Ended, Cue.Denied, Cue.Sign, Cue.Announce);

    private readonly FeatureVectors _vectors = new(names);
    private readonly Dictionary<int, int[]> _sentencesOf = [];
    private readonly CueSet?[] _cuesOfSentence = new CueSet?[mentions.Text.Sentences.Count];

    /// <summary>The last record of which the paid side is named in the sentence, by its number among those asked about.</summary>
    private readonly int[] _recordOfSentence = new int[mentions.Text.Sentences.Count];
    private int _records;

    public FeatureVector Primary(RecordDraft record, IReadOnlyList<RecordDraft> records)
    {
        var v = _vectors.Next();
        v.Add(Bias);
        var sentence = mentions.Text.Sentences[record.Place.Sentence];
        v.Add(Part, BlockSyms[(int)sentence.Kind]);
        v.Add(Position, N((int)Math.Log2(record.Place.Sentence + 1)));
        v.Add(Position, N((int)Math.Log2(mentions.Text.Sentences.Count + 1)), N((int)Math.Log2(record.Place.Sentence + 1)));
        v.Add(InHead, InHeadOf(record.Payers) ? Yes : None, InHeadOf(record.Payees) ? Yes : None);
        v.Add(InTitle, InTitleOf(record.Payers) ? Yes : None, InTitleOf(record.Payees) ? Yes : None);
        v.Add(Together, N(Math.Min(record.Together, 6)));
        v.Add(Rank, N(Math.Min(5, records.Count(other => other.Place.Sentence < record.Place.Sentence))));
        v.Add(HeadRank, N(Math.Min(5, records.Count(other => other.Together > record.Together))));
        v.Add(Size, N(Math.Min(6, records.Count)));
        v.Add(Money, record.Money is null ? None : Yes);
        v.Add(Probability, N((int)(record.Probability * 8)));
        if (records.Count == 1)
        {
            v.Add(Alone);
        }

        foreach (var cue in CuesAt(record.Place.Sentence))
        {
            v.Add(Cues, CueSyms[(int)cue]);
        }

        return v;
    }

    public FeatureVector Status(RecordDraft record)
    {
        var v = _vectors.Next();
        v.Add(Bias);
        v.Add(Form, FormSyms[(int)record.Place.FirstForm]);
        foreach (var cue in mentions.CuesOf(record.Place.Sentence))
        {
            foreach (var sense in cue.Cues)
            {
                v.Add(Cues, CueSyms[(int)sense]);
            }

            if (cue.Cues.HasAny(StatusCues))
            {
                v.Add(Word, cue.Phrase);
                var start = record.Place.FirstIsImplied ? record.Place.Second.Span.Start : record.Place.First.Span.Start;
                foreach (var sense in cue.Cues.Only(StatusCues))
                {
                    v.Add(cue.Span.End <= record.Place.Second.Span.End && cue.Span.Start >= start ? Near : Before, CueSyms[(int)sense]);
                }
            }
        }

        var head = default(CueSet);
        foreach (var sentence in mentions.Text.Sentences.Take(2))
        {
            head = head.With(CuesAt(sentence.Index));
        }

        foreach (var cue in head.Only(StatusCues))
        {
            v.Add(InHead, CueSyms[(int)cue], N(Math.Min(3, record.Place.Sentence)));
        }

        foreach (var cue in CuesElsewhere(record).Only(StatusCues))
        {
            v.Add(Elsewhere, CueSyms[(int)cue]);
        }

        return v;
    }

    /// <summary>Cues of the other sentences that speak of both sides.</summary>
    private CueSet CuesElsewhere(RecordDraft record)
    {
        _records++;
        foreach (var sentence in record.Payees.SelectMany(SentencesOf))
        {
            _recordOfSentence[sentence] = _records;
        }

        var cues = default(CueSet);
        foreach (var sentence in record.Payers.SelectMany(SentencesOf))
        {
            if (_recordOfSentence[sentence] == _records && sentence != record.Place.Sentence)
            {
                cues = cues.With(CuesAt(sentence));
            }
        }

        return cues;
    }

    private int[] SentencesOf(int entity) =>
        _sentencesOf.TryGetValue(entity, out var sentences) ? sentences
            : _sentencesOf[entity] = [.. mentions.Entities[entity].Mentions.Select(mention => mention.Sentence).Distinct()];

    private CueSet AllCues(int sentence)
    {
        CueSet all = default;
        foreach (var cue in mentions.CuesOf(sentence))
        {
            all = all.With(cue.Cues);
        }

        return all;
    }

    private CueSet CuesAt(int sentence) => _cuesOfSentence[sentence] ??= AllCues(sentence);

    private bool InHeadOf(List<int> entities) => entities.Any(mentions.InHead);

    private bool InTitleOf(List<int> entities) => entities.Any(mentions.InTitle);

    private static Sym N(int n) => Numbers[Math.Clamp(n, 0, 15)];
}
