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

    /// <summary>Times that the articles are parted anew: the judge sees what another model would have made of the same article.</summary>
    private const int JudgeRounds = 2;

    private static readonly TreeModel NoTrees = new("judge", 0, []);

    public (LinearModel Pair, TreeModel Judge, TreeModel Further) Train(IReadOnlyList<(LabelledArticle Article, MentionSet Mentions)> articles)
    {
        var examples = articles.Select(item => Examples(item.Article, item.Mentions).ToList()).ToList();
        var (judge, further) = TrainJudge(articles, examples);
        return (Trainer().Train([.. examples.SelectMany(list => list)]), judge, further);
    }

    private static LinearTrainer Trainer() => new("pair", DealShape.TypeCount, DealShape.FamilyOfType) { Runs = 3 };

    /// <summary>
    /// Learns to judge pairs from scores that are as good as they will be on new articles: each article is scored by a model of the other folds.
    /// </summary>
    private (TreeModel Judge, TreeModel Further) TrainJudge(IReadOnlyList<(LabelledArticle Article, MentionSet Mentions)> articles, List<List<TrainingExample>> examples)
    {
        TreeExamples any = new(), beside = new();
        var placeOf = articles.Select(item => item.Article.Id).Distinct().Index().ToDictionary(item => item.Item, item => item.Index);
        for (var round = 0; round < JudgeRounds; round++)
        {
            var folds = articles.Select(item => FoldOf(placeOf[item.Article.Id], round)).ToArray();
            for (var held = 0; held < JudgeFolds; held++)
            {
                var pair = Trainer().Train([.. examples.Where((_, i) => folds[i] != held).SelectMany(list => list)]);
                foreach (var (article, mentions) in articles.Where((_, i) => folds[i] == held))
                {
                    AddSigns(article, mentions, pair, any, beside);
                }
            }
        }

        return (any.Train(new TreeTrainer("judge")), beside.Train(new TreeTrainer("further") { Trees = 120, Depth = 3, Rate = 0.06, LeastExamples = 8 }));
    }

    /// <summary>The fold of an article; two that share one in a round are in different ones in the next, unless their places differ by a multiple of the folds squared.</summary>
    private static int FoldOf(int place, int round) => (place + (round * (place / JudgeFolds))) % JudgeFolds;

    /// <summary>Adds what the judge is shown of an article that the pair model has not seen.</summary>
    private void AddSigns(LabelledArticle article, MentionSet mentions, LinearModel pair, TreeExamples any, TreeExamples beside)
    {
        var weight = (float)article.Times / JudgeRounds;
        var labels = PairLabels.Of(article, mentions);
        var undecided = PairLabels.Undecided(article, mentions);
        var lexicon = lexiconOf(mentions.Text.Pack.Code);
        var judge = new PairJudge(new PairScorer(pair, mentions, lexicon), NoTrees, NoTrees, mentions, lexicon);
        foreach (var (first, numbers, readings) in judge.Signs(PairFinder.Find(mentions)).Where(item => !undecided.Contains((item.First.Pair.A, item.First.Pair.B))))
        {
            var own = labels.GetValueOrDefault((first.Pair.A, first.Pair.B));
            any.Add(numbers, own is not null, weight);
            foreach (var (reading, more) in own is null ? [] : readings)
            {
                beside.Add(more, IsFurther(own!, reading.Type, first.Best.Type), weight);
            }
        }
    }

    /// <summary>Whether the pair has a deal of the reading's family beside another; its only deal is none when the first reading mistakes its family.</summary>
    private static bool IsFurther(List<PairLabel> labels, DealType reading, DealType first)
    {
        var families = labels.Select(label => DealShape.FamilyOfType[(int)label.Type]).Distinct().ToList();
        return families.Contains(DealShape.FamilyOfType[(int)reading]) && (families.Count > 1 || families.Contains(DealShape.FamilyOfType[(int)first]));
    }

    /// <summary>One example for each deal of a pair, with the options of its other deals left out; one without a right option for a pair without a deal.</summary>
    private IEnumerable<TrainingExample> Examples(LabelledArticle article, MentionSet mentions)
    {
        var labels = PairLabels.Of(article, mentions);
        var undecided = PairLabels.Undecided(article, mentions);
        var scorer = new PairScorer(new LinearModel("none", DealShape.TypeCount, []), mentions, lexiconOf(mentions.Text.Pack.Code), names);
        foreach (var pair in PairFinder.Find(mentions).Where(pair => !undecided.Contains((pair.A, pair.B))))
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
