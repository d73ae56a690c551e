using DealWatch.Extraction.Mentions;
using DealWatch.Extraction.Mentions.Chips;

namespace DealWatch.Extraction.Records.Fields;

/// <summary>The vendors whose chips a record could be about: those of whose chips the article speaks, and those that are paid.</summary>
internal sealed class ChipCandidates
{
    private readonly MentionSet _mentions;
    private readonly Dictionary<string, List<ChipMention>> _chipsOf = new(StringComparer.Ordinal);
    private readonly Dictionary<int, HashSet<string>> _vendorsOfSentence = [];
    private IReadOnlyList<RecordDraft>? _records;
    private (RecordDraft Record, string[] Vendors)[] _vendorsOfRecords = [];

    public ChipCandidates(MentionSet mentions)
    {
        _mentions = mentions;
        foreach (var chip in mentions.Chips)
        {
            (_chipsOf.TryGetValue(chip.Vendor, out var chips) ? chips : _chipsOf[chip.Vendor] = []).Add(chip);
            (_vendorsOfSentence.TryGetValue(chip.Sentence, out var vendors) ? vendors : _vendorsOfSentence[chip.Sentence] = []).Add(chip.Vendor);
        }
    }

    public IEnumerable<ChipSituation> Of(RecordDraft record, IReadOnlyList<RecordDraft> records)
    {
        var distances = _chipsOf.Values.Select(chips => chips.Min(chip => Math.Abs(chip.Sentence - record.Place.Sentence))).Order().ToArray();
        foreach (var vendor in _chipsOf.Keys.Concat(record.Payees.Select(entity => _mentions.Entities[entity].ChipVendor).OfType<string>()).Distinct())
        {
            var chips = _chipsOf.GetValueOrDefault(vendor) ?? [];
            var situation = new ChipSituation(_mentions, record, vendor, chips, VendorsOf(records));
            situation.OthersNearer = distances.Count(distance => distance < situation.Distance);
            situation.OthersThere = situation.Nearest is null ? 0 : _vendorsOfSentence[situation.Nearest.Sentence].Count - 1;
            yield return situation;
        }
    }

    /// <summary>The records with the vendors among their parties, worked out once for all records: asking each for each vendor again would be quadratic.</summary>
    private (RecordDraft Record, string[] Vendors)[] VendorsOf(IReadOnlyList<RecordDraft> records)
    {
        if (!ReferenceEquals(records, _records) || records.Count != _vendorsOfRecords.Length)
        {
            _records = records;
            _vendorsOfRecords = [.. records.Select(record =>
                (record, record.Payers.Concat(record.Payees).Select(entity => _mentions.Entities[entity].ChipVendor).OfType<string>().ToArray()))];
        }

        return _vendorsOfRecords;
    }
}
