using DealWatch.Extraction.Records;

namespace DealWatch.Extraction.Training;

/// <summary>How well records fit labels: of one article, or added up over many.</summary>
internal sealed class ArticleScore
{
    private static readonly Slot[] CoreSlots = [Slot.Amount, Slot.Duration, Slot.ChipVendor, Slot.Provider];

    private readonly Dictionary<Slot, Tally> _slots = [];

    public Tally Deals { get; private set; }

    public Tally Parties { get; private set; }

    public Tally Roles { get; private set; }

    public int Articles { get; private set; }

    /// <summary>Articles without a labelled deal, and the deals that were made of them.</summary>
    public (int Articles, int Invented) Negatives { get; private set; }

    /// <summary>Main deals, and those of them whose parties and core slots are all right.</summary>
    public (int All, int Whole) MainDeals { get; private set; }

    public Tally Core => CoreSlots.Aggregate(Parties, (sum, slot) => sum + this[slot]);

    public Tally Full => Enum.GetValues<Slot>().Aggregate(Parties + Roles, (sum, slot) => sum + this[slot]);

    public Tally this[Slot slot] => _slots.GetValueOrDefault(slot);

    public void Add(IReadOnlyList<LabelledDeal> labels, IReadOnlyList<ExtractedDeal> records)
    {
        Articles++;
        if (labels.Count == 0)
        {
            Negatives = (Negatives.Articles + 1, Negatives.Invented + records.Count);
        }

        var pairs = DealMatch.Assign(records, labels);
        Deals += new Tally(pairs.Count, records.Count - pairs.Count, labels.Count - pairs.Count);
        foreach (var (record, label) in pairs)
        {
            AddPair(records[record], labels[label]);
        }

        foreach (var missed in labels.Where((_, index) => !pairs.Any(pair => pair.Label == index)))
        {
            AddParties(new Tally(0, 0, missed.Parties.Count));
            AddSlots(new SlotValues(), SlotValues.Of(missed));
            AddMain(missed, whole: false);
        }

        foreach (var invented in records.Where((_, index) => !pairs.Any(pair => pair.Record == index)))
        {
            AddParties(new Tally(0, invented.Parties.Count, 0));
            AddSlots(SlotValues.Of(invented), new SlotValues());
        }
    }

    public override string ToString() => FormattableString.Invariant(
        $"{Articles,4} articles  deal F1 {Deals.F1:0.000} (P {Deals.Precision:0.000} R {Deals.Recall:0.000})  core F1 {Core.F1:0.000}  full F1 {Full.F1:0.000}  main deal whole {MainDeals.Whole} of {MainDeals.All}  false on {Negatives.Articles} negatives: {Negatives.Invented}");

    private void AddPair(ExtractedDeal record, LabelledDeal label)
    {
        SlotValues mine = SlotValues.Of(record), labelled = SlotValues.Of(label);
        var parties = DealMatch.Parties(record, label);
        var roles = parties.Count(pair => pair.Mine.Role == pair.Labelled.Role);
        Parties += new Tally(parties.Count, record.Parties.Count - parties.Count, label.Parties.Count - parties.Count);
        Roles += new Tally(roles, record.Parties.Count - roles, label.Parties.Count - roles);
        AddSlots(mine, labelled);
        AddMain(label, parties.Count == record.Parties.Count && parties.Count == label.Parties.Count
            && CoreSlots.All(slot => SlotValues.Compare(slot, mine, labelled) is { Invented: 0, Missed: 0 }));
    }

    private void AddParties(Tally tally)
    {
        Parties += tally;
        Roles += tally;
    }

    private void AddSlots(SlotValues mine, SlotValues labelled)
    {
        foreach (var slot in Enum.GetValues<Slot>())
        {
            _slots[slot] = this[slot] + SlotValues.Compare(slot, mine, labelled);
        }
    }

    private void AddMain(LabelledDeal label, bool whole)
    {
        if (label.Primary)
        {
            MainDeals = (MainDeals.All + 1, MainDeals.Whole + (whole ? 1 : 0));
        }
    }
}
