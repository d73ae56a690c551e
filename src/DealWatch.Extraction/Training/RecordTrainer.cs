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
    /// <summary>Parts of the articles that are scored by the models of the others before the judge learns.</summary>
    private const int JudgeFolds = 5;

    /// <summary>How often an article from the press is learned from beside one that was written to be labelled.</summary>
    private const int PressTimes = 3;

    private int _times = 1;

    /// <summary>Names of all features seen, for the weights file.</summary>
    public Dictionary<ulong, string> Names { get; } = [];

    public RecordModels Train(IReadOnlyList<(LabelledArticle Article, MentionSet Mentions)> articles, Calibration calibration)
    {
        var examples = articles.Select(item => PairExamples(item.Article, item.Mentions).Select(example => example with { Times = TimesOf(item.Article) }).ToList()).ToList();
        var pair = Trainer("pair").Train([.. examples.SelectMany(list => list)]);
        var judge = TrainJudge(articles, examples);
        var money = new List<TrainingExample>();
        var second = new List<TrainingExample>();
        var duration = new List<TrainingExample>();
        var power = new List<TrainingExample>();
        var chip = new List<TrainingExample>();
        var primary = new List<TrainingExample>();
        var status = new List<TrainingExample>();
        foreach (var (article, mentions) in articles)
        {
            _times = TimesOf(article);
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
                AddChipExamples(chip, fields, mentions, deal, draft, records);
                status.Add(Choice(3, (int)deal.Status - 1, fields.StatusFeatures(draft)));
            }

            foreach (var (deal, draft, _) in drafts)
            {
                primary.Add(Choice(1, deal.Primary ? 0 : -1, fields.PrimaryFeatures(draft, records)));
            }
        }

        return new RecordModels(
            pair, judge, Trainer("money").Train(money), Trainer("second").Train(second), Trainer("duration").Train(duration), Trainer("power").Train(power), Trainer("chip").Train(chip),
            new LinearTrainer("primary", 1, [0]).Train(primary), new LinearTrainer("status", 3, [0, 0, 0]).Train(status), calibration);
    }

    /// <summary>
    /// Learns to judge pairs from scores that are as good as they will be on new articles: each article is scored by a model of the other folds.
    /// </summary>
    private TreeModel TrainJudge(IReadOnlyList<(LabelledArticle Article, MentionSet Mentions)> articles, List<List<TrainingExample>> examples)
    {
        var signs = new List<float[]>();
        var answers = new List<bool>();
        var weights = new List<float>();
        for (var fold = 0; fold < JudgeFolds; fold++)
        {
            var held = fold;
            var pair = Trainer("pair").Train([.. examples.Where((_, i) => i % JudgeFolds != held).SelectMany(list => list)]);
            foreach (var (article, mentions) in articles.Where((_, i) => i % JudgeFolds == held))
            {
                var labels = Labels(article, mentions);
                var lexicon = lexiconOf(mentions.Text.Pack.Code);
                var judge = new PairJudge(new PairScorer(pair, mentions, lexicon), new TreeModel("none", 0, []), mentions, lexicon);
                foreach (var (found, numbers) in judge.Signs(PairFinder.Find(mentions)))
                {
                    signs.Add(numbers);
                    answers.Add(labels.ContainsKey((found.A, found.B)));
                    weights.Add(TimesOf(article));
                }
            }
        }

        return new TreeTrainer("judge").Train(signs, answers, weights);
    }

    private static int TimesOf(LabelledArticle article) => article.FromPress ? PressTimes : 1;

    private TrainingExample Example(IReadOnlyList<TrainingOption> options, IReadOnlyList<int> right) => new(options, right) { Times = _times };

    private static LinearTrainer Trainer(string name) => new(name, DealShape.TypeCount, DealShape.FamilyOfType);

    private static RecordModels Empty()
    {
        var none = new LinearModel("none", 1, []);
        return new RecordModels(none, new TreeModel("none", 0, []), none, none, none, none, none, none, none, Calibration.Identity);
    }

    /// <summary>One example for each deal of a pair, with the options of its other deals left out; one without a right option for a pair without a deal.</summary>
    private IEnumerable<TrainingExample> PairExamples(LabelledArticle article, MentionSet mentions)
    {
        var labels = Labels(article, mentions);
        var scorer = new PairScorer(new LinearModel("none", DealShape.TypeCount, []), mentions, lexiconOf(mentions.Text.Pack.Code), Names);
        foreach (var pair in PairFinder.Find(mentions))
        {
            var options = Options(pair, scorer);
            var own = labels.GetValueOrDefault((pair.A, pair.B));
            if (own is null)
            {
                yield return new TrainingExample([.. options.Select(option => option.Option)], []);
                continue;
            }

            foreach (var label in own)
            {
                var kept = options.Where(option => label.Fits(option) || !own.Any(other => other.Fits(option))).ToList();
                var right = Enumerable.Range(0, kept.Count).Where(i => label.Fits(kept[i])).ToList();
                yield return new TrainingExample(
                    [.. kept.Select((option, i) => right.Contains(i) ? AtEvidence(option.Option, pair, label.Sentences) : option.Option)], right);
            }
        }
    }

    private sealed record LabelledOption(DealType Type, int Payer, TrainingOption Option);

    /// <summary>A right option rests on the places that the reader named as evidence, if the pair stands together there.</summary>
    private static TrainingOption AtEvidence(TrainingOption option, EntityPair pair, HashSet<int> sentences)
    {
        var named = Enumerable.Range(0, pair.Places.Count).Where(i => sentences.Contains(pair.Places[i].Sentence)).Select(i => option.Places[i]).ToList();
        return named.Count > 0 ? option with { Places = named } : option;
    }

    private static HashSet<int> EvidenceSentences(LabelledDeal deal, MentionSet mentions)
    {
        var article = mentions.Text.Article;
        var start = string.IsNullOrWhiteSpace(deal.Evidence) ? -1 : article.Source.IndexOf(deal.Evidence, StringComparison.Ordinal);
        return start < 0
            ? []
            : [.. mentions.Text.Sentences.Where(sentence => article.ToSource(sentence.Span) is { } span
                && span.Overlaps(new Text.TextSpan(start + 1, start + deal.Evidence!.Length - 1))).Select(sentence => sentence.Index)];
    }

    private sealed record PairLabel(DealType Type, int? Payer, HashSet<int> Sentences)
    {
        public bool Fits(LabelledOption option) => option.Type == Type && (Payer is null || Type == DealType.Partnership || Payer == option.Payer);
    }

    private static List<LabelledOption> Options(EntityPair pair, PairScorer scorer)
    {
        var features = scorer.Features(pair);
        var options = new List<LabelledOption>();
        for (var type = DealType.Compute; type <= DealType.Partnership; type++)
        {
            if (type == DealType.Partnership)
            {
                options.Add(new LabelledOption(type, pair.A, new TrainingOption((int)type, [.. features.Select(place => place.FirstPays)])));
                continue;
            }

            foreach (var payer in (ReadOnlySpan<int>)[pair.A, pair.B])
            {
                var places = features.Select(place => place.Place.First.Entity == payer ? place.FirstPays : place.SecondPays).ToList();
                options.Add(new LabelledOption(type, payer, new TrainingOption((int)type, places)));
            }
        }

        return options;
    }

    private static Dictionary<(int A, int B), List<PairLabel>> Labels(LabelledArticle article, MentionSet mentions)
    {
        var labels = new Dictionary<(int, int), List<PairLabel>>();
        foreach (var deal in article.Deals)
        {
            var sentences = EvidenceSentences(deal, mentions);
            foreach (var (payer, payee, directed) in Sides(deal, mentions))
            {
                var key = (Math.Min(payer, payee), Math.Max(payer, payee));
                var label = new PairLabel(deal.Type, directed ? payer : null, sentences);
                if (!labels.TryGetValue(key, out var list))
                {
                    labels.Add(key, list = []);
                }

                if (list.Find(other => other.Type == label.Type && other.Payer == label.Payer) is { } same)
                {
                    same.Sentences.UnionWith(sentences);
                }
                else
                {
                    list.Add(label);
                }
            }
        }

        return labels;
    }

    /// <summary>Every payer with every payee; partners with each other when the deal has no two sides.</summary>
    private static IEnumerable<(int Payer, int Payee, bool Directed)> Sides(LabelledDeal deal, MentionSet mentions)
    {
        var (payerRole, payeeRole) = DealShape.RolesOf(deal.Type);
        var parties = deal.Parties.Select(party => (party.Role, Entity: PartyNames.Find(mentions, party))).Where(party => party.Entity is not null).ToList();
        var directed = false;
        foreach (var payer in parties.Where(party => party.Role == payerRole && payerRole != payeeRole))
        {
            foreach (var payee in parties.Where(party => party.Role == payeeRole && party.Entity != payer.Entity))
            {
                directed = true;
                yield return (payer.Entity!.Value, payee.Entity!.Value, true);
            }
        }

        if (directed)
        {
            yield break;
        }

        for (var i = 0; i < parties.Count; i++)
        {
            for (var j = i + 1; j < parties.Count; j++)
            {
                if (parties[i].Entity != parties[j].Entity)
                {
                    yield return (parties[i].Entity!.Value, parties[j].Entity!.Value, false);
                }
            }
        }
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
            var sides = Sides(deal, mentions).ToList();
            var found = sides.Where(side => pairs.ContainsKey((Math.Min(side.Payer, side.Payee), Math.Max(side.Payer, side.Payee)))).ToList();
            if (found.Count == 0)
            {
                continue;
            }

            var (payer, payee, directed) = found[0];
            var pair = pairs[(Math.Min(payer, payee), Math.Max(payer, payee))];
            var scores = scorer.Score(pair);
            var option = scores.Options.FirstOrDefault(option => option.Type == deal.Type && (!directed || deal.Type == DealType.Partnership || option.Payer == payer));
            if (option is null)
            {
                continue;
            }

            drafts.Add((deal, new RecordDraft
            {
                Type = deal.Type,
                Payers = [.. found.Select(side => side.Payer).Distinct()],
                Payees = [.. found.Select(side => side.Payee).Distinct()],
                Place = option.Place,
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

    private void AddChipExamples(
        List<TrainingExample> examples, FieldAttacher fields, MentionSet mentions, LabelledDeal deal, RecordDraft draft, List<RecordDraft> records)
    {
        var right = deal.ChipVendors.Select(NameKey.Of).ToHashSet();
        foreach (var vendor in mentions.Chips.Select(chip => chip.Vendor).Distinct())
        {
            var option = new TrainingOption((int)draft.Type, [fields.ChipFeatures(draft, vendor, records)]);
            examples.Add(Example([option], right.Contains(NameKey.Of(vendor)) ? [0] : []));
        }
    }

    private TrainingExample Choice(int groups, int right, FeatureVector features) =>
        Example([.. Enumerable.Range(0, groups).Select(group => new TrainingOption(group, [features]))], right < 0 ? [] : [right]);
}
