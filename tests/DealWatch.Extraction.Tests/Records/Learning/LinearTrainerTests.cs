using DealWatch.Extraction.Mentions;
using DealWatch.Extraction.Records.Learning;

namespace DealWatch.Extraction.Tests.Records.Learning;

public sealed class LinearTrainerTests
{
    private static readonly string[] Right = ["right"], Wrong = ["wrong"];

    [Fact]
    public void A_problem_that_one_feature_solves_is_learned()
    {
        var model = Trainer().Train([.. Enumerable.Range(0, 40).Select(i => Choose(i % 2, i % 2 == 0 ? [Right, Wrong] : [Wrong, Right]))]);

        model.Score(Vector(Right), 0).Should().BePositive();
        model.Score(Vector(Wrong), 0).Should().BeNegative();
    }

    [Fact]
    public void Options_of_which_none_is_right_fall_below_none()
    {
        var model = Trainer().Train([.. Enumerable.Range(0, 40).Select(_ => new TrainingExample([Option(Wrong)], []))]);

        model.Score(Vector(Wrong), 0).Should().BeNegative();
    }

    [Fact]
    public void An_example_that_is_learned_from_more_often_prevails()
    {
        var model = Trainer().Train(
        [
            .. Enumerable.Range(0, 20).Select(_ => new TrainingExample([Option(Right)], [0]) { Times = 3 }),
            .. Enumerable.Range(0, 20).Select(_ => new TrainingExample([Option(Right)], [])),
        ]);

        model.Score(Vector(Right), 0).Should().BePositive();
    }

    [Fact]
    public void Of_several_places_the_best_one_counts()
    {
        var model = Trainer().Train(
        [
            .. Enumerable.Range(0, 40).Select(_ => new TrainingExample([new TrainingOption(0, [Vector(Wrong), Vector(Right)])], [0])),
            .. Enumerable.Range(0, 40).Select(_ => new TrainingExample([Option(Wrong)], [])),
        ]);

        model.Score(Vector(Right), 0).Should().BePositive();
        model.Score(Vector(Wrong), 0).Should().BeNegative();
    }

    [Fact]
    public void A_rare_group_leans_on_its_family()
    {
        var trainer = new LinearTrainer("toy", 3, [0, 0, 1]);

        var model = trainer.Train([.. Enumerable.Range(0, 40).Select(i => new TrainingExample([new TrainingOption(0, [Vector(i % 2 == 0 ? Right : Wrong)])], i % 2 == 0 ? [0] : []))]);

        model.Score(Vector(Right), 1).Should().BeGreaterThan(model.Score(Vector(Right), 2)).And.BeLessThan(model.Score(Vector(Right), 0));
    }

    [Fact]
    public void A_feature_seen_too_seldom_is_dropped()
    {
        var model = Trainer().Train([.. Enumerable.Range(0, 20).Select(i => new TrainingExample([Option(i < 2 ? ["right", "rare"] : Right)], [0]))]);

        model.Rows.Select(row => row.Id).Should().Equal(FeatureVector.IdOf("right"));
    }

    [Fact]
    public void The_same_examples_give_the_same_weights()
    {
        LinearModel Train() => Trainer().Train([.. Enumerable.Range(0, 50).Select(i => Choose(i % 3 == 0 ? 1 : 0, [["x" + (i % 5), "right"], ["y" + (i % 7)]]))]);

        Train().Rows.SelectMany(row => row.Weights.Select(weight => (row.Id, weight)))
            .Should().Equal(Train().Rows.SelectMany(row => row.Weights.Select(weight => (row.Id, weight)))).And.NotBeEmpty();
    }

    [Fact]
    public void The_order_of_the_examples_matters_less_over_more_runs()
    {
        var examples = Enumerable.Range(0, 60).Select(i => new TrainingExample([Option(["x" + (i % 5), "y" + (i % 7)])], i % 3 == 0 ? [0] : [])).ToList();
        List<float> Weights(int runs) => [.. new LinearTrainer("toy", 1, [0]) { Runs = runs }.TrainRows(examples).OrderBy(row => row.Id).Select(row => row.Weights[0])];
        var settled = Weights(60);
        double Off(int runs) => Weights(runs).Zip(settled, (one, mean) => Math.Abs(one - mean)).Sum();

        Off(12).Should().BeLessThan(Off(1));
        settled.Should().HaveCount(12).And.Contain(weight => weight != 0);
    }

    [Fact]
    public void All_groups_are_scored_as_each_by_itself()
    {
        var model = new LinearModel("toy", 3, [(FeatureVector.IdOf("a"), [1, 2, 3]), (FeatureVector.IdOf("b"), [10, 20, 30])]);
        Span<float> scores = stackalloc float[3];

        model.Scores(Vector("a", "b", "unknown"), scores);

        scores.ToArray().Should().Equal(11, 22, 33);
        Enumerable.Range(0, 3).Select(group => model.Score(Vector("a", "b", "unknown"), group)).Should().Equal(11, 22, 33);
        model.Weight(FeatureVector.IdOf("b"), 1).Should().Be(20);
        model.Weight(FeatureVector.IdOf("unknown"), 1).Should().Be(0);
    }

    private static LinearTrainer Trainer() => new("toy", 1, [0]);

    private static TrainingExample Choose(int right, string[][] options) => new([.. options.Select(Option)], [right]);

    private static TrainingOption Option(string[] features) => new(0, [Vector(features)]);

    private static FeatureVector Vector(params string[] features)
    {
        var vector = new FeatureVector(null);
        foreach (var feature in features)
        {
            vector.Add(new Sym(feature));
        }

        return vector;
    }
}
