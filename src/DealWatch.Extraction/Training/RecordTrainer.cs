using System.Globalization;
using DealWatch.Extraction.Mentions;
using DealWatch.Extraction.Mentions.Cues;
using DealWatch.Extraction.Records;
using DealWatch.Extraction.Records.Fields;
using DealWatch.Extraction.Records.Learning;
using DealWatch.Extraction.Records.Pairs;

namespace DealWatch.Extraction.Training;

/// <summary>Learns the models of the record stage from labelled articles.</summary>
internal sealed class RecordTrainer(Func<string, CueLexicon> lexiconOf)
{
    private int _times = 1;

    /// <summary>Names of all features seen, for the weights file.</summary>
    public Dictionary<ulong, string> Names { get; } = [];

    public RecordModels Train(IReadOnlyList<(LabelledArticle Article, MentionSet Mentions)> articles, Calibration calibration)
    {
        var (pair, judge, further) = new PairTrainer(lexiconOf, Names).Train(articles);
        var money = new List<TrainingExample>();
        var second = new List<TrainingExample>();
        var duration = new List<TrainingExample>();
        var power = new List<TrainingExample>();
        var chip = new TreeExamples();
        var primary = new List<TrainingExample>();
        var status = new List<TrainingExample>();
        foreach (var (article, mentions) in articles)
        {
            _times = article.TimesOfFields;
            var drafts = Drafts(article, mentions, pair);
            var records = drafts.Select(item => item.Draft).ToList();
            var fields = new FieldAttacher(Empty(), mentions, new ExtractorOptions(), Names);
            foreach (var (deal, draft, values) in drafts)
            {
                // Every amount of the same parties and type is right: which of them stands first does not matter.
                var all = drafts.Where(other => other.Draft.Type == draft.Type && SameParties(other.Draft, draft)).SelectMany(other => other.Values.Money).ToHashSet();
                AddFieldExample(money, fields, draft, records, fields.Money, all);
                draft.Money = mentions.Quantities.Money.FirstOrDefault(m => values.Money.Contains(FieldAttacher.KeyOf(m)));
                AddSecondExamples(second, fields, draft, records, values.Money, all);
                AddFieldExample(duration, fields, draft, records, fields.Durations, values.Durations);
                AddFieldExample(power, fields, draft, records, fields.Powers, values.Powers);
                AddChipExamples(chip, fields, deal, draft, records);
                status.Add(Choice(3, (int)deal.Status - 1, fields.StatusFeatures(draft)) with { Times = article.Times });
            }

            foreach (var (deal, draft, _) in drafts)
            {
                primary.Add(Choice(1, deal.Primary ? 0 : -1, fields.PrimaryFeatures(draft, records)));
            }
        }

        return new RecordModels(
            pair, judge, further, Trainer("money").Train(money), Trainer("second").Train(second), Trainer("duration").Train(duration), Trainer("power").Train(power), chip.Train(new TreeTrainer("chip") { Trees = 200, Depth = 4, LeastExamples = 15 }),
            Trainer("primary", [0]).Train(primary), Trainer("status", [0, 0, 0]).Train(status), calibration);
    }

    private TrainingExample Example(IReadOnlyList<TrainingOption> options, IReadOnlyList<int> right) => new(options, right) { Times = _times };

    /// <summary>There are far fewer examples of fields than of pairs: more passes with larger steps, held back by a stronger decay.</summary>
    private static LinearTrainer Trainer(string name, int[]? families = null) => new(name, families?.Length ?? DealShape.TypeCount, families ?? DealShape.FamilyOfType) { Epochs = 12, Rate = 0.1, Decay = 0.01 };

    private static RecordModels Empty()
    {
        var none = new LinearModel("none", 1, []);
        var noTrees = new TreeModel("none", 0, []);
        return new RecordModels(none, noTrees, noTrees, none, none, none, none, noTrees, none, none, Calibration.Identity);
    }

    private sealed record Values(HashSet<string> Money, HashSet<string> Durations, HashSet<string> Powers);

    /// <summary>The labelled deals as drafts, each at the place that the pair model likes best for it.</summary>
    private List<(LabelledDeal Deal, RecordDraft Draft, Values Values)> Drafts(LabelledArticle article, MentionSet mentions, LinearModel pairModel)
    {
        var pairs = PairFinder.Find(mentions).ToDictionary(pair => (pair.A, pair.B));
        var scorer = new PairScorer(pairModel, mentions, lexiconOf(mentions.Text.Pack.Code), Names);
        var drafts = new List<(LabelledDeal, RecordDraft, Values)>();
        foreach (var deal in article.Deals)
        {
            var sides = PairLabels.Sides(deal, mentions).ToList();
            var found = sides.Where(side => pairs.ContainsKey((Math.Min(side.Payer, side.Payee), Math.Max(side.Payer, side.Payee)))).ToList();
            if (found.Count == 0)
            {
                continue;
            }

            var (payer, payee, directed) = found[0];
            var pair = pairs[(Math.Min(payer, payee), Math.Max(payer, payee))];
            var scores = scorer.Score(pair);
            var reading = Array.FindIndex(scores.Options, option => option.Type == deal.Type && (!directed || deal.Type == DealType.Partnership || option.Payer == payer));
            if (reading < 0)
            {
                continue;
            }

            drafts.Add((deal, new RecordDraft
            {
                Type = deal.Type,
                Payers = [.. found.Select(side => side.Payer).Distinct()],
                Payees = [.. found.Select(side => side.Payee).Distinct()],
                Place = scores.Options[reading].Place,
                Probability = scores.Any,
                Together = pair.Places.Count,
            }, RightValues(deal, mentions)));
        }

        return drafts;
    }

    private static Values RightValues(LabelledDeal deal, MentionSet mentions)
    {
        var money = mentions.Quantities.Money
            .Where(m => deal.Value is { } value && m.Currency == value.Currency && Math.Abs(m.Amount - value.Amount) <= 0.01 * value.Amount)
            .Select(FieldAttacher.KeyOf).ToHashSet();
        var durations = deal.DurationMonths is { } months ? new HashSet<string> { months.ToString(CultureInfo.InvariantCulture) } : [];
        var powers = mentions.Quantities.Powers
            .Where(m => deal.PowerMw is { } mw && Math.Abs(m.Megawatts - mw) <= 0.01 * mw)
            .Select(FieldAttacher.KeyOf).ToHashSet();
        return new Values(money, durations, powers);
    }

    private void AddFieldExample(
        List<TrainingExample> examples, FieldAttacher fields, RecordDraft draft, List<RecordDraft> records,
        CandidateList candidates, HashSet<string> right)
    {
        var near = candidates.Near(draft);
        if (near.Count == 0)
        {
            return;
        }

        var groups = near.GroupBy(candidate => candidate.Key).ToList();
        var options = groups.Select(group => new TrainingOption(
            (int)draft.Type, [.. group.Select(candidate => fields.Features(draft, candidate, candidates, records))])).ToList();
        examples.Add(Example(options, [.. Enumerable.Range(0, groups.Count).Where(i => right.Contains(groups[i].Key))]));
    }

    private static bool SameParties(RecordDraft a, RecordDraft b) => a.Payers.SequenceEqual(b.Payers) && a.Payees.SequenceEqual(b.Payees);

    /// <summary>For each amount that is not the record's own: whether it is a further deal of the same parties.</summary>
    private void AddSecondExamples(
        List<TrainingExample> examples, FieldAttacher fields, RecordDraft draft, List<RecordDraft> records, HashSet<string> own, HashSet<string> all)
    {
        if (draft.Money is null)
        {
            return;
        }

        foreach (var candidate in fields.Money.Near(draft).Where(candidate => !own.Contains(candidate.Key)))
        {
            var option = new TrainingOption((int)draft.Type, [fields.Features(draft, candidate, fields.Money, records)]);
            examples.Add(Example([option], all.Contains(candidate.Key) ? [0] : []));
        }
    }

    private void AddChipExamples(TreeExamples examples, FieldAttacher fields, LabelledDeal deal, RecordDraft draft, List<RecordDraft> records)
    {
        var right = deal.ChipVendors.Select(NameKey.Of).ToHashSet();
        foreach (var situation in fields.ChipSituations(draft, records))
        {
            examples.Add(ChipSigns.Of(situation), right.Contains(NameKey.Of(situation.Vendor)), _times);
        }
    }

    private TrainingExample Choice(int groups, int right, FeatureVector features) =>
        Example([.. Enumerable.Range(0, groups).Select(group => new TrainingOption(group, [features]))], right < 0 ? [] : [right]);
}
