using System.Globalization;
using DealWatch.Extraction.Mentions;
using DealWatch.Extraction.Mentions.Chips;
using DealWatch.Extraction.Mentions.Quantities;
using DealWatch.Extraction.Records.Learning;
using DealWatch.Extraction.Text;

namespace DealWatch.Extraction.Records.Fields;

/// <summary>Decides which amount, term, power and chips belong to which record, and how firm and how central each record is.</summary>
internal sealed class FieldAttacher
{
    private static readonly Sym Long = new("long"), Short = new("short"), Gigawatts = new("gw"), Megawatts = new("mw"), Stated = new("stated"), Bare = new("bare"),
        Largest = new("largest"), Smaller = new("smaller");

    private static readonly Sym[] Periods = [.. Enum.GetNames<MoneyPeriod>().Select(name => new Sym(name))];
    private static readonly Sym[] Qualifiers = [.. Enum.GetNames<MoneyQualifier>().Select(name => new Sym(name))];
    private static readonly Sym[] Magnitudes = [.. Enumerable.Range(0, 20).Select(n => new Sym("e" + n.ToString(CultureInfo.InvariantCulture)))];

    /// <summary>Probability from which a further amount is a deal of its own.</summary>
    private const double SecondThreshold = 0.3;

    /// <summary>Probability from which a vendor's chips are part of a record.</summary>
    private const double ChipThreshold = 0.35;

    private readonly RecordModels _models;
    private readonly MentionSet _mentions;
    private readonly ExtractorOptions _options;
    private readonly ChipCandidates _chips;
    private readonly FieldFeatures _features;
    private readonly RecordFeatures _recordFeatures;

    public FieldAttacher(RecordModels models, MentionSet mentions, ExtractorOptions options, Dictionary<ulong, string>? names = null)
    {
        _models = models;
        _mentions = mentions;
        _options = options;
        _chips = new ChipCandidates(mentions);
        _features = new FieldFeatures(mentions, names);
        _recordFeatures = new RecordFeatures(mentions, names);
        var largest = mentions.Quantities.Money.Select(m => m.Amount).DefaultIfEmpty().Max();
        Money = new CandidateList(mentions.Quantities.Money.Select((m, i) => Candidate(i, m.Span, KeyOf(m), MoneySigns(m, largest))));
        Durations = new CandidateList(mentions.Quantities.Durations.Select((m, i) => Candidate(i, m.Span, KeyOf(m), [m.Months >= 24 ? Long : Short])));
        Powers = new CandidateList(mentions.Quantities.Powers.Select((m, i) => Candidate(i, m.Span, KeyOf(m), [m.Megawatts >= 1000 ? Gigawatts : Megawatts])));
    }

    public CandidateList Money { get; }

    public CandidateList Durations { get; }

    public CandidateList Powers { get; }

    public static string KeyOf(MoneyMention m) => string.Create(CultureInfo.InvariantCulture, $"{m.Currency} {m.Amount}");

    /// <summary>Whether both have one key.</summary>
    public static bool SaysSame(MoneyMention a, MoneyMention b) => a.Amount == b.Amount && a.Currency == b.Currency;

    public static string KeyOf(DurationMention m) => m.Months.ToString(CultureInfo.InvariantCulture);

    public static string KeyOf(PowerMention m) => m.Megawatts.ToString(CultureInfo.InvariantCulture);

    public void Attach(List<RecordDraft> records)
    {
        AttachBest(_models.Money, "value", records, Money, (record, i) => record.Money = _mentions.Quantities.Money[i], static (_, _) => true);
        ParentSums.Settle(_mentions, records);
        AddSecondDeals(records);
        AttachBest(_models.Duration, "durationMonths", records, Durations, (record, i) => record.Duration = _mentions.Quantities.Durations[i], SameParties);
        AttachBest(_models.Power, "powerMw", records, Powers, (record, i) => record.Power = _mentions.Quantities.Powers[i], SameParties);
        AttachYears(records);
        foreach (var record in records)
        {
            AttachChips(record, records);
            (record.Status, record.FieldProbabilities["status"]) = StatusOf(record);
            record.Primary = IsPrimary(record, records);
        }
    }

    private static bool SameParties(RecordDraft a, RecordDraft b) => a.Payers[0] == b.Payers[0] && a.Payees[0] == b.Payees[0];

    /// <summary>A further amount of the same pair and type ("8 billion more, on top of the 7.3 billion so far") is a deal of its own.</summary>
    private void AddSecondDeals(List<RecordDraft> records)
    {
        var taken = records.Select(record => record.Money).OfType<MoneyMention>().Select(KeyOf).ToHashSet();
        foreach (var record in records.Where(record => record.Money is not null).ToList())
        {
            foreach (var candidate in Money.Near(record))
            {
                if (taken.Contains(candidate.Key))
                {
                    continue;
                }

                var score = _models.Second.Score(_features.At(record, candidate, Money.Distinct, records), (int)record.Type);
                var probability = 1 / (1 + Math.Exp(-score));
                if (probability >= SecondThreshold)
                {
                    taken.Add(candidate.Key);
                    records.Add(record.Another(_mentions.Quantities.Money[candidate.Index], probability));
                }
            }
        }
    }

    /// <summary>Stated years go to the record of their sentence whose value, or whose parties, stand nearest.</summary>
    private void AttachYears(List<RecordDraft> records)
    {
        foreach (var years in _mentions.Quantities.YearRanges)
        {
            var sentence = _mentions.Text.SentenceAt(years.Span.Start);
            var nearest = records.Where(record => record.Years is null && (record.Place.Sentence == sentence || SentenceOf(record.Money) == sentence))
                .MinBy(record => Gap(record.Money?.Span ?? record.Place.Second.Span, years.Span));
            if (nearest is not null)
            {
                nearest.Years = years;
            }
        }
    }

    private int? SentenceOf(MoneyMention? money) => money is null ? null : _mentions.Text.SentenceAt(money.Span.Start);

    public FeatureVector Features(RecordDraft record, QuantityCandidate candidate, CandidateList list, IReadOnlyList<RecordDraft> records) =>
        _features.At(record, candidate, list.Distinct, records);

    public IEnumerable<ChipSituation> ChipSituations(RecordDraft record, IReadOnlyList<RecordDraft> records) => _chips.Of(record, records);

    public FeatureVector PrimaryFeatures(RecordDraft record, IReadOnlyList<RecordDraft> records) => _recordFeatures.Primary(record, records);

    public FeatureVector StatusFeatures(RecordDraft record) => _recordFeatures.Status(record);

    private void AttachBest(
        LinearModel model, string field, List<RecordDraft> records, CandidateList candidates, Action<RecordDraft, int> attach,
        Func<RecordDraft, RecordDraft, bool> compete)
    {
        if (candidates.All.Length == 0)
        {
            return;
        }

        var claims = new List<(RecordDraft Record, int Candidate, double Probability)>();
        foreach (var record in records)
        {
            claims.AddRange(Claims(model, record, records, candidates));
        }

        // The surest claim of the surest record goes first; words that one record took are not free for one that competes with it.
        var filled = new HashSet<RecordDraft>();
        var taken = new Dictionary<int, List<RecordDraft>>();
        foreach (var (record, candidate, probability) in claims.OrderByDescending(claim => claim.Probability * claim.Record.Probability))
        {
            if (probability < _options.FieldThreshold || filled.Contains(record)
                || (taken.TryGetValue(candidate, out var owners) && owners.Any(owner => compete(owner, record))))
            {
                continue;
            }

            filled.Add(record);
            (taken.TryGetValue(candidate, out owners) ? owners : taken[candidate] = []).Add(record);
            record.FieldProbabilities[field] = probability;
            attach(record, candidate);
        }
    }

    private List<(RecordDraft Record, int Candidate, double Probability)> Claims(
        LinearModel model, RecordDraft record, List<RecordDraft> records, CandidateList candidates)
    {
        var best = new Dictionary<string, (int Candidate, double Score)>(StringComparer.Ordinal);
        foreach (var candidate in candidates.Near(record))
        {
            double score = model.Score(_features.At(record, candidate, candidates.Distinct, records), (int)record.Type);
            if (!best.TryGetValue(candidate.Key, out var held) || score > held.Score)
            {
                best[candidate.Key] = (candidate.Index, score);
            }
        }

        var top = Math.Max(0, best.Values.Select(option => option.Score).DefaultIfEmpty().Max());
        var z = Math.Exp(-top) + best.Values.Sum(option => Math.Exp(option.Score - top));
        return [.. best.Values.Select(option => (record, option.Candidate, Math.Exp(option.Score - top) / z))];
    }

    private void AttachChips(RecordDraft record, List<RecordDraft> records)
    {
        if (_models.Chip.IsEmpty)
        {
            return;
        }

        foreach (var situation in ChipSituations(record, records))
        {
            if (_models.Chip.Probability(ChipSigns.Of(situation)) >= ChipThreshold)
            {
                record.Chips.AddRange(ChipsOf(situation));
            }
        }
    }

    /// <summary>The vendor's models around the record's place, or where its nearest chips are named; the vendor alone when no model is named there.</summary>
    private IEnumerable<ChipMention> ChipsOf(ChipSituation situation)
    {
        var models = situation.Chips.Where(chip => chip.Model is not null && Math.Abs(chip.Sentence - situation.Record.Place.Sentence) <= Math.Max(1, situation.Distance))
            .DistinctBy(chip => CharClass.Fold(chip.Model!)).ToList();
        return models.Count > 0 ? models : [situation.Nearest ?? SellersOwn(situation.Record, situation.Vendor)];
    }

    /// <summary>Chips that are only said to be bought: the seller's name stands for them.</summary>
    private ChipMention SellersOwn(RecordDraft record, string vendor)
    {
        var words = record.Payees.Select(entity => _mentions.Entities[entity]).First(seller => seller.ChipVendor == vendor).Mentions
            .MinBy(mention => Math.Abs(mention.Sentence - record.Place.Sentence))!;
        return new ChipMention(words.Span, vendor, null, words.Sentence);
    }

    /// <summary>The likeliest status with its probability; signed is what none of the others is.</summary>
    private (DealStatus Status, double Probability) StatusOf(RecordDraft record)
    {
        Span<float> scores = stackalloc float[3];
        _models.Status.Scores(_recordFeatures.Status(record), scores);
        var best = 0;
        var sum = 1.0;
        for (var i = 0; i < 3; i++)
        {
            best = scores[i] > scores[best] ? i : best;
            sum += Math.Exp(scores[i]);
        }

        return scores[best] > 0 ? ((DealStatus)(best + 1), Math.Exp(scores[best]) / sum) : (DealStatus.Signed, 1 / sum);
    }

    private bool IsPrimary(RecordDraft record, List<RecordDraft> records) =>
        _models.Primary.Score(_recordFeatures.Primary(record, records), 0) > 0;

    private static int Gap(TextSpan a, TextSpan b) => Math.Max(0, Math.Max(a.Start, b.Start) - Math.Min(a.End, b.End));

    private QuantityCandidate Candidate(int index, TextSpan span, string key, Sym[] signs) =>
        new(index, span, _mentions.Text.SentenceAt(span.Start), key, signs);

    private static Sym[] MoneySigns(MoneyMention m, long largest) =>
    [
        Periods[(int)m.Period], Qualifiers[(int)m.Qualifier], Magnitudes[(int)Math.Log10(Math.Max(1, m.Amount))],
        m.CurrencyStated ? Stated : Bare, m.Amount == largest ? Largest : Smaller,
    ];
}
