using CsCheck;
using DealWatch.Extraction.Records.Learning;

namespace DealWatch.Extraction.Tests.Records.Learning;

public sealed class CalibrationTests
{
    private static readonly Gen<(double Raw, bool Right)[]> Outcomes = Gen.Select(Gen.Double[0, 1], Gen.Bool).Array[20, 200];

    [Fact]
    public void A_higher_probability_never_gets_a_lower_share() =>
        Gen.Select(Outcomes, Gen.Double[0, 1], Gen.Double[0, 1]).Sample((outcomes, a, b) =>
        {
            var calibration = Calibration.Fit(outcomes);
            return calibration.Apply(Math.Min(a, b)) <= calibration.Apply(Math.Max(a, b)) + 1e-9;
        });

    [Fact]
    public void Outcomes_of_one_probability_count_together_in_any_order() =>
        Calibration.Fit([.. Enumerable.Range(0, 40).Select(i => (0.5, i >= 20))]).Apply(0.5).Should().BeApproximately(0.5, 1e-9);

    [Fact]
    public void A_share_lies_between_none_and_all() =>
        Gen.Select(Outcomes, Gen.Double[-1, 2]).Sample((outcomes, raw) => Calibration.Fit(outcomes).Apply(raw) is > 0 and < 1);

    [Fact]
    public void Too_few_outcomes_leave_probabilities_as_they_are() =>
        Calibration.Fit([.. Enumerable.Repeat((0.9, false), 19)]).Apply(0.9).Should().BeApproximately(0.9, 1e-9);

    [Fact]
    public void Overconfidence_is_taken_back()
    {
        var calibration = Calibration.Fit([.. Enumerable.Range(0, 100).Select(i => (0.9, i % 2 == 0)), .. Enumerable.Repeat((0.1, false), 100)]);

        calibration.Apply(0.9).Should().BeApproximately(0.5, 0.02);
        calibration.Apply(0.1).Should().BeLessThan(0.02);
    }

    [Fact]
    public void Between_two_knots_it_is_linear_and_beyond_them_constant()
    {
        var calibration = new Calibration([0.2, 0.6], [0.1, 0.5]);

        calibration.Apply(0.3).Should().BeApproximately(0.2, 1e-9);
        calibration.Apply(0.6).Should().Be(0.5);
        calibration.Apply(0).Should().Be(0.1);
        calibration.Apply(1).Should().Be(0.5);
    }

    [Fact]
    public void A_calibration_without_knots_is_refused()
    {
        FluentActions.Invoking(() => new Calibration([], [])).Should().Throw<ArgumentException>();
        FluentActions.Invoking(() => new Calibration([0.1], [0.1, 0.2])).Should().Throw<ArgumentException>();
    }
}
