using DealWatch.Extraction.Mentions;
using DealWatch.Extraction.Mentions.Chips;
using DealWatch.Extraction.Mentions.Cues;
using DealWatch.Extraction.Records.Pairs;
using DealWatch.Extraction.Text;

namespace DealWatch.Extraction.Records.Fields;

/// <summary>A record and a vendor whose chips could be part of it: what <see cref="ChipSigns"/> counts.</summary>
internal sealed class ChipSituation
{
    /// <summary>Stands for the distance of chips that are not named.</summary>
    private const int Far = 99;

    /// <summary>Characters before chips in which it is looked for what leads to them ("runs on Nvidia GPUs").</summary>
    private const int Lead = 24;

    /// <param name="mentions">The article.</param>
    /// <param name="record">The record.</param>
    /// <param name="vendor">Canonical name of the vendor.</param>
    /// <param name="chips">Where the article names the vendor's chips; empty when the vendor is only a party.</param>
    /// <param name="records">All records of the article, each with the vendors among its parties.</param>
    public ChipSituation(MentionSet mentions, RecordDraft record, string vendor, IReadOnlyList<ChipMention> chips, (RecordDraft Record, string[] Vendors)[] records)
    {
        (Mentions, Record, Vendor, Chips) = (mentions, record, vendor, chips);
        Nearest = chips.MinBy(chip => Math.Abs(chip.Sentence - record.Place.Sentence));
        Offset = Nearest is null ? 0 : Nearest.Sentence - record.Place.Sentence;
        Distance = Nearest is null ? Far : Math.Abs(Offset);
        PlaceCues = CuesAt(record.Place.Sentence);
        ChipCues = Nearest is null ? default : CuesAt(Nearest.Sentence);
        Before = CueBefore();
        foreach (var (other, vendors) in records)
        {
            if (ReferenceEquals(other, record))
            {
                continue;
            }

            Records++;
            var far = Nearest is null ? Far : Math.Abs(Nearest.Sentence - other.Place.Sentence);
            Nearer += far < Distance ? 1 : 0;
            AsNear += far == Distance ? 1 : 0;
            var orders = vendors.AsSpan().Contains(vendor);
            OrdersOfVendor += orders ? 1 : 0;
            OrdersThere += orders && other.Place.Sentence == record.Place.Sentence ? 1 : 0;
        }

        (PayerWithChips, PayeeWithChips, BothWithChips) = Presence();
    }

    public MentionSet Mentions { get; }

    public RecordDraft Record { get; }

    public string Vendor { get; }

    public IReadOnlyList<ChipMention> Chips { get; }

    /// <summary>The vendor's chips nearest to the record's place; null when none are named.</summary>
    public ChipMention? Nearest { get; }

    /// <summary>Sentences from the record's place to the nearest chips, negative before it.</summary>
    public int Offset { get; }

    public int Distance { get; }

    public CueSet PlaceCues { get; }

    public CueSet ChipCues { get; }

    /// <summary>What is said directly before the nearest chips.</summary>
    public CueSet Before { get; }

    public int Records { get; }

    /// <summary>Other records whose place is nearer to the chips.</summary>
    public int Nearer { get; }

    public int AsNear { get; }

    /// <summary>Other records that have the vendor as a party.</summary>
    public int OrdersOfVendor { get; }

    /// <summary>Those of them that stand in the record's sentence.</summary>
    public int OrdersThere { get; }

    public bool PayerWithChips { get; }

    public bool PayeeWithChips { get; }

    public bool BothWithChips { get; }

    public bool IsPaid => IsVendor(Record.Payees);

    public bool Pays => IsVendor(Record.Payers);

    public bool SellerMakesOthers => Record.Payees.Exists(entity => Mentions.Entities[entity].ChipVendor is { } own && own != Vendor);

    public EntityGroup PayerGroup => EntityGroups.Of(Mentions.Entities[Record.Payers[0]]);

    public EntityGroup PayeeGroup => EntityGroups.Of(Mentions.Entities[Record.Payees[0]]);

    /// <summary>Characters between the record's place and the chips of its sentence; -1 when it has none.</summary>
    public int Gap
    {
        get
        {
            if (Nearest is null || Distance > 0)
            {
                return -1;
            }

            var place = new TextSpan(Record.Place.FirstIsImplied ? Record.Place.Second.Span.Start : Record.Place.First.Span.Start, Record.Place.Second.Span.End);
            return Math.Max(0, Math.Max(place.Start, Nearest.Span.Start) - Math.Min(place.End, Nearest.Span.End));
        }
    }

    public bool HasModelWithin(int sentences) => Chips.Any(chip => chip.Model is not null && Math.Abs(chip.Sentence - Record.Place.Sentence) <= sentences);

    public int NamedWithin(int sentences) => Chips.Count(chip => Math.Abs(chip.Sentence - Record.Place.Sentence) <= sentences);

    /// <summary>Other vendors whose chips are nearer to the record's place.</summary>
    public int OthersNearer { get; set; }

    /// <summary>Other vendors whose chips are named in the sentence of the nearest ones.</summary>
    public int OthersThere { get; set; }

    private bool IsVendor(List<int> entities) => entities.Exists(entity => Mentions.Entities[entity].ChipVendor == Vendor);

    private CueSet CuesAt(int sentence)
    {
        CueSet all = default;
        foreach (var cue in Mentions.CuesOf(sentence))
        {
            all = all.With(cue.Cues);
        }

        return all;
    }

    private CueSet CueBefore()
    {
        CueSet before = default;
        if (Nearest is null)
        {
            return before;
        }

        foreach (var cue in Mentions.CuesOf(Nearest.Sentence))
        {
            if (cue.Span.End <= Nearest.Span.Start && Nearest.Span.Start - cue.Span.End < Lead)
            {
                before = before.With(cue.Cues);
            }
        }

        return before;
    }

    private (bool Payer, bool Payee, bool Both) Presence()
    {
        bool anyPayer = false, anyPayee = false, both = false;
        var last = -1;
        foreach (var chip in Chips)
        {
            if (chip.Sentence == last)
            {
                continue;
            }

            last = chip.Sentence;
            bool payer = false, payee = false;
            foreach (var name in Mentions.NamesOf(last))
            {
                payer |= Record.Payers.Contains(name.Entity);
                payee |= Record.Payees.Contains(name.Entity);
            }

            (anyPayer, anyPayee, both) = (anyPayer || payer, anyPayee || payee, both || (payer && payee));
        }

        return (anyPayer, anyPayee, both);
    }
}
