using DealWatch.Extraction.Records;
using DealWatch.Web.Reconciliation.Linking;
using DealWatch.Web.Reconciliation.Resolution;
using static DealWatch.Web.Tests.Reconciliation.Linking.Told;

namespace DealWatch.Web.Tests.Reconciliation.Resolution;

public sealed class SuretyTests
{
    private static readonly string Agency = string.Join(' ', Enumerable.Range(0, 60).Select(i => $"word{i}"));

    [Fact]
    public void Independent_sources_back_each_other() => Value(Sure(0.5), Sure(0.6, "2025-03-11")).Confidence.Should().BeApproximately(0.8, 0.001);

    [Fact]
    public void A_reprint_adds_nothing()
    {
        LinkReport Copy(LinkReport report) => report with { Language = "en", Sketch = ArticleSketch.Of(Agency) };

        Value(Copy(Sure(0.5)), Copy(Sure(0.6, "2025-03-11"))).Confidence.Should().BeApproximately(0.6, 0.001);
    }

    [Fact]
    public void One_that_does_not_say_how_sure_it_is_leaves_it_open()
    {
        var line = Value(Sure(0.2), Report("2025-03-11", 11.9));

        line.Confidence.Should().BeNull();
        line.IsUnsure.Should().BeFalse();
    }

    [Fact]
    public void Only_what_says_the_chosen_value_speaks_for_it() => Term(
        Sure(0.9) with { DurationMonths = 60, FieldConfidences = Fields("durationMonths", 0.9) },
        Sure(0.9, "2025-03-12") with { DurationMonths = 72, FieldConfidences = Fields("durationMonths", 0.3) }).Confidence.Should().BeApproximately(0.3, 0.001);

    [Fact]
    public void A_sum_is_as_sure_as_its_least_sure_step() =>
        Value(Sure(0.9), Report("2025-05-15", 4, sense: ValueSense.Adds) with { FieldConfidences = Fields("value", 0.4) }).Confidence.Should().BeApproximately(0.4, 0.001);

    [Theory]
    [InlineData(0.69, true)]
    [InlineData(0.7, false)]
    public void A_person_is_asked_below_seven_in_ten(double confidence, bool asked) => Value(Sure(confidence)).IsUnsure.Should().Be(asked);

    [Fact]
    public void What_a_person_set_is_not_asked_again() =>
        new DealResolution([Sure(0.2)], new Dictionary<string, string> { ["value"] = "" }).Lines.Single(line => line.Field == "value").IsUnsure.Should().BeFalse();

    [Theory]
    [InlineData(0.49, 1, true)]
    [InlineData(0.49, 2, false)]
    [InlineData(0.5, 1, false)]
    public void Whether_it_is_a_deal_is_asked_only_of_a_doubtful_record(double confidence, int sources, bool asked)
    {
        var reports = Enumerable.Range(10, sources).Select(day => Report($"2025-03-{day}", 11.9) with { Confidence = confidence });

        new DealResolution(reports, new Dictionary<string, string>()).Lines.Any(line => line.Field == FieldNames.Deal && line.IsUnsure).Should().Be(asked);
    }

    private static LinkReport Sure(double confidence, string day = "2025-03-10") => Report(day, 11.9) with { FieldConfidences = Fields("value", confidence) };

    private static Dictionary<string, double> Fields(string field, double confidence) => new() { [field] = confidence };

    private static ResolvedLine Value(params LinkReport[] reports) => new DealResolution(reports, new Dictionary<string, string>()).Lines.Single(line => line.Field == "value");

    private static ResolvedLine Term(params LinkReport[] reports) => new DealResolution(reports, new Dictionary<string, string>()).Lines.Single(line => line.Field == "durationMonths");
}
