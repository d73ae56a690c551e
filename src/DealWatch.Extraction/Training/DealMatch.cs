using DealWatch.Extraction.Records;

namespace DealWatch.Extraction.Training;

/// <summary>Which record speaks of which labelled deal.</summary>
internal static class DealMatch
{
    /// <summary>Pairs records with labels, the most alike first; each is used once.</summary>
    public static IReadOnlyList<(int Record, int Label)> Assign(IReadOnlyList<ExtractedDeal> records, IReadOnlyList<LabelledDeal> labels)
    {
        var candidates =
            from record in Enumerable.Range(0, records.Count)
            from label in Enumerable.Range(0, labels.Count)
            let likeness = Likeness(records[record], labels[label])
            where likeness > 0
            orderby likeness descending
            select (record, label);
        var pairs = new List<(int Record, int Label)>();
        foreach (var (record, label) in candidates)
        {
            if (!pairs.Any(pair => pair.Record == record || pair.Label == label))
            {
                pairs.Add((record, label));
            }
        }

        return pairs;
    }

    /// <summary>Pairs each party of the record with at most one labelled party.</summary>
    public static IReadOnlyList<(DealParty Mine, LabelledParty Labelled)> Parties(ExtractedDeal record, LabelledDeal label)
    {
        var open = label.Parties.ToList();
        var pairs = new List<(DealParty, LabelledParty)>();
        foreach (var party in record.Parties)
        {
            if (open.Find(candidate => Names(party).Overlaps(Names(candidate))) is { } match)
            {
                open.Remove(match);
                pairs.Add((party, match));
            }
        }

        return pairs;
    }

    private static double Likeness(ExtractedDeal record, LabelledDeal label)
    {
        var parties = Parties(record, label).Count;
        SlotValues mine = SlotValues.Of(record), labelled = SlotValues.Of(label);
        var sameMoney = Same(Slot.Amount);
        if (parties < Math.Min(2, label.Parties.Count) && !(parties >= 1 && sameMoney))
        {
            return 0;
        }

        var otherMoney = !sameMoney && mine[Slot.Amount].Count > 0 && labelled[Slot.Amount].Count > 0;
        var likeness = (2.0 * parties) + (sameMoney ? 2 : 0) - (otherMoney ? 1.5 : 0)
            + (record.DurationMonths is not null && record.DurationMonths == label.DurationMonths ? 1 : 0)
            + (Same(Slot.Type) ? 0.5 : 0) + (Same(Slot.Status) ? 0.25 : 0)
            - (0.1 * Math.Abs(record.Parties.Count - label.Parties.Count));
        return Math.Max(likeness, 0.01);

        bool Same(Slot slot) => SlotValues.Compare(slot, mine, labelled).Right > 0;
    }

    private static HashSet<string> Names(DealParty party) =>
        [.. new[] { party.Name, party.Brand }.OfType<string>().Where(name => name.Length > 0).Select(NameKey.Of)];

    private static HashSet<string> Names(LabelledParty party) =>
        [.. party.Names.Where(name => name.Length > 0).Select(NameKey.Of)];
}
