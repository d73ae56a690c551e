using DealWatch.Extraction.Mentions;
using DealWatch.Extraction.Mentions.Cues;
using DealWatch.Extraction.Records;
using DealWatch.Extraction.Records.Learning;
using DealWatch.Extraction.Records.Pairs;

namespace DealWatch.Extraction.Training;

/// <summary>Learns which pairs of entities have a deal: the scores of single places, and the judgement of a pair among the others.</summary>
/// <param name="lexiconOf">Cues of a language.</param>
/// <param name="names">Receives the names of all features.</param>
internal sealed class PairTrainer(Func<string, CueLexicon> lexiconOf, Dictionary<ulong, string> names)
{
    /// <summary>Parts of the articles that are scored by the models of the others before the judge learns.</summary>
    private const int JudgeFolds = 5;

    private static readonly TreeModel NoTrees = new("judge", 0, []);

    public (LinearModel Pair, TreeModel Judge) Train(IReadOnlyList<(LabelledArticle Article, MentionSet Mentions)> articles)
    {
        var examples = articles.Select(item => Examples(item.Article, item.Mentions).ToList()).ToList();
        return (Trainer().Train([.. examples.SelectMany(list => list)]), TrainJudge(articles, examples));
    }

    private static LinearTrainer Trainer() => new("pair", DealShape.TypeCount, DealShape.FamilyOfType);

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
            var pair = Trainer().Train([.. examples.Where((_, i) => i % JudgeFolds != held).SelectMany(list => list)]);
            foreach (var (article, mentions) in articles.Where((_, i) => i % JudgeFolds == held))
            {
                var labels = PairLabels.Of(article, mentions);
                var lexicon = lexiconOf(mentions.Text.Pack.Code);
                var judge = new PairJudge(new PairScorer(pair, mentions, lexicon), NoTrees, mentions, lexicon);
                foreach (var (found, numbers) in judge.Signs(PairFinder.Find(mentions)))
                {
                    signs.Add(numbers);
                    answers.Add(labels.ContainsKey((found.A, found.B)));
                    weights.Add(article.Times);
                }
            }
        }

        return new TreeTrainer("judge").Train(signs, answers, weights);
    }

    /// <summary>One example for each deal of a pair, with the options of its other deals left out; one without a right option for a pair without a deal.</summary>
    private IEnumerable<TrainingExample> Examples(LabelledArticle article, MentionSet mentions)
    {
        var labels = PairLabels.Of(article, mentions);
        var scorer = new PairScorer(new LinearModel("none", DealShape.TypeCount, []), mentions, lexiconOf(mentions.Text.Pack.Code), names);
        foreach (var pair in PairFinder.Find(mentions))
        {
            var options = Options(pair, scorer);
            var own = labels.GetValueOrDefault((pair.A, pair.B));
            if (own is null)
            {
                yield return new TrainingExample([.. options.Select(option => option.Option)], []) { Times = article.Times };
                continue;
            }

            foreach (var label in own)
            {
                var kept = options.Where(option => Fits(label, option) || !own.Any(other => Fits(other, option))).ToList();
                var right = Enumerable.Range(0, kept.Count).Where(i => Fits(label, kept[i])).ToList();
                yield return new TrainingExample(
                    [.. kept.Select((option, i) => right.Contains(i) ? AtEvidence(option.Option, pair, label.Sentences) : option.Option)], right)
                { Times = article.Times };
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

    private static bool Fits(PairLabel label, LabelledOption option) => label.Fits(option.Type, option.Payer);
}
