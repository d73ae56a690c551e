using DealWatch.Extraction.Articles;
using DealWatch.Extraction.Mentions;
using DealWatch.Extraction.Mentions.Cues;
using DealWatch.Extraction.Mentions.Names;
using DealWatch.Extraction.Records.Learning;
using DealWatch.Extraction.Text;

namespace DealWatch.Extraction.Records.Fields;

/// <summary>What speaks for a mention (amount, term, power) being the field of a record: who stands near it, what stands beside it, how far the record's place is.</summary>
internal sealed class FieldFeatures(MentionSet mentions, Dictionary<ulong, string>? names)
{
    private const int Beside = 32;

    private static readonly Sym[] CueSyms = [.. Enum.GetNames<Cue>().Select(name => new Sym(name))];
    private static readonly Sym[] BlockSyms = [.. Enum.GetNames<BlockKind>().Select(name => new Sym(name))];
    private static readonly Sym[] Numbers = [.. Enumerable.Range(-8, 24).Select(n => new Sym(n.ToString(System.Globalization.CultureInfo.InvariantCulture)))];
    private static readonly Sym None = new("none"), Payer = new("payer"), Payee = new("payee"), Both = new("both"), Other = new("other"),
        Front = new("front"), Middle = new("middle"), Back = new("back"), Same = new("same");

    private static readonly Sym Bias = new("bias"), Delta = new("delta"), Present = new("present"), Order = new("order"), Near = new("near"),
        CueBefore = new("before"), CueAfter = new("after"), InSentence = new("sentence"), Sign = new("sign"), Part = new("part"), Position = new("position"), Repeats = new("repeats"),
        Rank = new("rank"), Claimed = new("claimed"), WordBefore = new("wordBefore"), WordAfter = new("wordAfter"), Closest = new("closest"), Crowd = new("crowd"),
        PresentDelta = new("presentDelta"), PlaceGap = new("placeGap"), Only = new("only"), ClosestCue = new("closestCue"), MoneyGap = new("moneyGap");

    private readonly FeatureVectors _vectors = new(names);
    private IReadOnlyList<RecordDraft>? _recordsOfPlaces;
    private int[] _places = [];

    private static Sym N(int n) => Numbers[Math.Clamp(n, -8, 15) + 8];

    public FeatureVector At(RecordDraft record, QuantityCandidate candidate, int distinct, IReadOnlyList<RecordDraft> records)
    {
        var v = _vectors.Next();
        var sentence = mentions.Text.Sentences[candidate.Sentence];
        v.Add(Bias);
        AddCompany(v, record, candidate);
        AddCues(v, candidate);
        AddMoneyGap(v, record, candidate);
        foreach (var sign in candidate.Signs)
        {
            v.Add(Sign, sign);
        }

        v.Add(Part, BlockSyms[(int)sentence.Kind]);
        v.Add(Position, N((int)Math.Log2(candidate.Sentence + 1)));
        v.Add(Repeats, N(Math.Min(candidate.Repeats, 4)));
        v.Add(Only, N(Math.Min(distinct, 5)));
        v.Add(Rank, N(Math.Min(4, candidate.RankInSentence)));
        AddRivals(v, record, candidate, records);
        return v;
    }

    private void AddCompany(FeatureVector v, RecordDraft record, QuantityCandidate candidate)
    {
        var delta = candidate.Sentence - record.Place.Sentence;
        var deltaSym = N(Math.Clamp(delta, -4, 4));
        bool payer = false, payee = false;
        int others = 0, nearest = int.MaxValue, nearestOwn = int.MaxValue;
        var closest = None;
        NameMention? first = null, last = null;
        foreach (var mention in mentions.NamesOf(candidate.Sentence))
        {
            var own = record.Has(mention.Entity);
            payer |= record.Payers.Contains(mention.Entity);
            payee |= record.Payees.Contains(mention.Entity);
            others += own ? 0 : 1;
            var distance = Gap(mention.Span, candidate.Span);
            if (distance < nearest)
            {
                nearest = distance;
                closest = record.Payers.Contains(mention.Entity) ? Payer : own ? Payee : Other;
            }

            if (own)
            {
                nearestOwn = Math.Min(nearestOwn, distance);
                first ??= mention;
                last = mention;
            }
        }

        var present = payer && payee ? Both : payer ? Payer : payee ? Payee : None;
        v.Add(Delta, deltaSym);
        v.Add(Present, present);
        v.Add(PresentDelta, present, deltaSym);
        v.Add(Crowd, present, N(Math.Min(others, 4)));
        v.Add(Closest, closest, delta == 0 ? Same : None);
        v.Add(Near, nearestOwn == int.MaxValue ? None : N((int)Math.Log2(nearestOwn + 1)));
        if (first is not null)
        {
            v.Add(Order, present, candidate.Span.End <= first.Span.Start ? Front : candidate.Span.Start >= last!.Span.End ? Back : Middle);
        }

        if (delta == 0)
        {
            var start = record.Place.FirstIsImplied ? record.Place.Second.Span.Start : record.Place.First.Span.Start;
            var gap = Gap(new TextSpan(start, record.Place.Second.Span.End), candidate.Span);
            v.Add(PlaceGap, N((int)Math.Log2(gap + 1)));
        }
    }

    /// <summary>How near the record's value stands, for the fields that are found after it.</summary>
    private void AddMoneyGap(FeatureVector v, RecordDraft record, QuantityCandidate candidate)
    {
        if (record.Money is not { } money)
        {
            return;
        }

        var same = mentions.Text.SentenceAt(money.Span.Start) == candidate.Sentence;
        v.Add(MoneyGap, same ? N((int)Math.Log2(Gap(money.Span, candidate.Span) + 1)) : Other);
    }

    private void AddCues(FeatureVector v, QuantityCandidate candidate)
    {
        var text = mentions.Text.Article.Folded;
        CueSet whole = default;
        var before = 0;
        var cues = mentions.CuesOf(candidate.Sentence);
        for (var i = cues.Length - 1; i >= 0; i--)
        {
            whole = whole.With(cues[i].Cues);
            if (cues[i].Span.End <= candidate.Span.Start && candidate.Span.Start - cues[i].Span.End < Beside && before < 3
                && !Broken(text, cues[i].Span.End, candidate.Span.Start))
            {
                AddBeside(v, CueBefore, WordBefore, cues[i], before++);
            }
        }

        var after = 0;
        foreach (var cue in cues)
        {
            if (cue.Span.Start >= candidate.Span.End && cue.Span.Start - candidate.Span.End < Beside && after < 3 && !Broken(text, candidate.Span.End, cue.Span.Start))
            {
                AddBeside(v, CueAfter, WordAfter, cue, after++);
            }
        }

        foreach (var cue in whole)
        {
            v.Add(InSentence, CueSyms[(int)cue]);
        }
    }

    private static void AddBeside(FeatureVector v, Sym template, Sym wordTemplate, CueMention cue, int rank)
    {
        foreach (var sense in cue.Cues)
        {
            v.Add(template, CueSyms[(int)sense]);
            if (rank == 0)
            {
                v.Add(ClosestCue, template, CueSyms[(int)sense]);
            }
        }

        v.Add(wordTemplate, cue.Phrase);
    }

    private static bool Broken(string text, int from, int to) => text.AsSpan(from, to - from).IndexOfAny(";:\n") >= 0;

    /// <summary>Whether another record has the better claim: its place is nearer, or in the mention's own sentence.</summary>
    private void AddRivals(FeatureVector v, RecordDraft record, QuantityCandidate candidate, IReadOnlyList<RecordDraft> records)
    {
        var places = PlacesOf(records);
        var own = Math.Abs(candidate.Sentence - record.Place.Sentence);
        var nearer = own == 0 ? 0 : FirstFrom(places, candidate.Sentence + own) - FirstFrom(places, candidate.Sentence - own + 1);
        var equal = FirstFrom(places, candidate.Sentence + own + 1) - FirstFrom(places, candidate.Sentence - own) - nearer - 1;
        v.Add(Claimed, N(Math.Min(nearer, 3)), N(Math.Min(equal, 3)));
    }

    /// <summary>The sentences of all records in order: looking at each record for each candidate would be quadratic.</summary>
    private int[] PlacesOf(IReadOnlyList<RecordDraft> records)
    {
        if (!ReferenceEquals(records, _recordsOfPlaces) || records.Count != _places.Length)
        {
            _recordsOfPlaces = records;
            _places = [.. records.Select(record => record.Place.Sentence).Order()];
        }

        return _places;
    }

    private static int FirstFrom(int[] places, int sentence)
    {
        int low = 0, high = places.Length;
        while (low < high)
        {
            var middle = (low + high) / 2;
            (low, high) = places[middle] < sentence ? (middle + 1, high) : (low, middle);
        }

        return low;
    }

    private static int Gap(TextSpan a, TextSpan b) => a.Overlaps(b) ? 0 : a.End <= b.Start ? b.Start - a.End : a.Start - b.End;
}
