using DealWatch.Extraction.Articles;
using DealWatch.Extraction.Mentions;
using DealWatch.Extraction.Mentions.Chips;
using DealWatch.Extraction.Mentions.Cues;
using DealWatch.Extraction.Mentions.Names;
using DealWatch.Extraction.Records.Learning;

namespace DealWatch.Extraction.Records.Fields;

/// <summary>What speaks for chips, rank and firmness of a whole record.</summary>
internal sealed class RecordFeatures(MentionSet mentions, Dictionary<ulong, string>? names)
{
    private static readonly Sym[] CueSyms = [.. Enum.GetNames<Cue>().Select(name => new Sym(name))];
    private static readonly Sym[] BlockSyms = [.. Enum.GetNames<BlockKind>().Select(name => new Sym(name))];
    private static readonly Sym[] FormSyms = [.. Enum.GetNames<NameForm>().Select(name => new Sym(name))];
    private static readonly Sym[] Numbers = [.. Enumerable.Range(0, 16).Select(n => new Sym(n.ToString(System.Globalization.CultureInfo.InvariantCulture)))];
    private static readonly Sym None = new("none"), Yes = new("yes"), Payer = new("payer"), Payee = new("payee"), Both = new("both");

    private static readonly Sym Bias = new("bias"), IsParty = new("isParty"), Delta = new("delta"), Model = new("model"), Count = new("count"), Qualifies = new("qualifies"),
        OnlyVendor = new("onlyVendor"), Present = new("present"), Rivals = new("rivals"), Part = new("part"), Position = new("position"), InHead = new("inHead"),
        Together = new("together"), Rank = new("rank"), Money = new("money"), Cues = new("cues"), Near = new("near"), Probability = new("probability"), Form = new("form"),
        Size = new("size"), HeadRank = new("headRank"), Before = new("cueBefore"), Word = new("word"), InTitle = new("inTitle"), Alone = new("alone");

    private readonly FeatureVectors _vectors = new(names);
    private readonly Dictionary<string, List<ChipMention>> _chipsOf =
        mentions.Chips.GroupBy(chip => chip.Vendor, StringComparer.Ordinal).ToDictionary(group => group.Key, group => group.ToList(), StringComparer.Ordinal);

    public FeatureVector Chip(RecordDraft record, string vendor, IReadOnlyList<RecordDraft> records)
    {
        var v = _vectors.Next();
        v.Add(Bias);
        var own = _chipsOf[vendor];
        var party = PartyOf(record, vendor);
        v.Add(IsParty, party);
        var nearest = own.MinBy(chip => Math.Abs(chip.Sentence - record.Place.Sentence))!;
        var delta = Math.Abs(nearest.Sentence - record.Place.Sentence);
        v.Add(Delta, N(delta), party);
        v.Add(Delta, N(delta));
        v.Add(Model, own.Any(chip => chip.Model is not null && chip.Sentence == record.Place.Sentence) ? Yes : None, N(delta));
        v.Add(Count, N(Math.Min(own.Count, 5)));
        v.Add(OnlyVendor, _chipsOf.Count == 1 ? Yes : None, party);
        v.Add(Present, Presence(record, own));
        v.Add(Rivals, N(Math.Min(records.Count(other => !ReferenceEquals(other, record) && Math.Abs(nearest.Sentence - other.Place.Sentence) <= delta), 4)), N(delta));
        v.Add(Part, BlockSyms[(int)mentions.Text.Sentences[record.Place.Sentence].Kind]);
        foreach (var cue in CuesAt(nearest.Sentence))
        {
            v.Add(Cues, CueSyms[(int)cue], N(Math.Min(delta, 2)));
        }

        return v;
    }

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
            head = head.With(AllCues(sentence.Index));
        }

        foreach (var cue in head.Only(StatusCues))
        {
            v.Add(InHead, CueSyms[(int)cue], N(Math.Min(3, record.Place.Sentence)));
        }

        return v;
    }

    private static readonly CueSet StatusCues = CueSet.Of(Cue.Talks, Cue.Reported, Cue.Planned, Cue.Ended, Cue.Denied, Cue.Sign, Cue.Announce);

    private CueSet AllCues(int sentence)
    {
        CueSet all = default;
        foreach (var cue in mentions.CuesOf(sentence))
        {
            all = all.With(cue.Cues);
        }

        return all;
    }

    private CueSet CuesAt(int sentence) => AllCues(sentence);

    private Sym PartyOf(RecordDraft record, string vendor) =>
        record.Payees.Any(entity => mentions.Entities[entity].Name == vendor) ? Payee
        : record.Payers.Any(entity => mentions.Entities[entity].Name == vendor) ? Payer : None;

    /// <summary>Who stands in a sentence with the chips: both sides if there is such a sentence, else the first one that does.</summary>
    private Sym Presence(RecordDraft record, List<ChipMention> chips)
    {
        var (best, last) = (None, -1);
        foreach (var chip in chips)
        {
            if (chip.Sentence == last)
            {
                continue;
            }

            last = chip.Sentence;
            var found = Presence(record, last);
            if (found.Hash == Both.Hash)
            {
                return Both;
            }

            best = best.Hash == None.Hash ? found : best;
        }

        return best;
    }

    private Sym Presence(RecordDraft record, int sentence)
    {
        bool payer = false, payee = false;
        foreach (var mention in mentions.NamesOf(sentence))
        {
            payer |= record.Payers.Contains(mention.Entity);
            payee |= record.Payees.Contains(mention.Entity);
        }

        return payer && payee ? Both : payer ? Payer : payee ? Payee : None;
    }

    private bool InHeadOf(List<int> entities) => entities.Any(mentions.InHead);

    private bool InTitleOf(List<int> entities) => entities.Any(mentions.InTitle);

    private static Sym N(int n) => Numbers[Math.Clamp(n, 0, 15)];
}
