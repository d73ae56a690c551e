using DealWatch.Extraction.Records.Learning;

namespace DealWatch.Extraction.Tests.Records.Learning;

public sealed class TreeTrainerTests
{
    [Fact]
    public void What_two_numbers_say_only_together_is_learned()
    {
        var model = Train((a, b) => a > 0 != b > 0);

        model.Probability([1, -1]).Should().BeGreaterThan(0.8);
        model.Probability([-1, 1]).Should().BeGreaterThan(0.8);
        model.Probability([1, 1]).Should().BeLessThan(0.2);
        model.Probability([-1, -1]).Should().BeLessThan(0.2);
    }

    [Fact]
    public void The_same_examples_give_the_same_trees() =>
        Train((a, b) => a + b > 0).Trees.Should().BeEquivalentTo(Train((a, b) => a + b > 0).Trees, options => options.WithStrictOrdering());

    [Fact]
    public void Weights_decide_between_answers_that_contradict_each_other()
    {
        var inputs = Enumerable.Range(0, 200).Select(_ => new float[] { 1 }).ToList();
        var answers = Enumerable.Range(0, 200).Select(i => i % 2 == 0).ToList();

        var model = Trainer().Train(inputs, answers, [.. answers.Select(answer => answer ? 3f : 1f)]);

        model.Probability([1]).Should().BeApproximately(0.75, 0.02);
    }

    [Fact]
    public void Nothing_is_learned_where_every_answer_is_the_same() =>
        Trainer().Train([[1], [2]], [true, true], [1, 1]).IsEmpty.Should().BeTrue();

    private static TreeTrainer Trainer() => new("judge") { SampleOfInputs = 1 };

    private static TreeModel Train(Func<float, float, bool> answer)
    {
        var inputs = Enumerable.Range(0, 400).Select(i => new[] { ((i * 37) % 41) - 20f, ((i * 53) % 43) - 21f }).ToList();
        return Trainer().Train(inputs, [.. inputs.Select(input => answer(input[0], input[1]))], [.. inputs.Select(_ => 1f)]);
    }
}
