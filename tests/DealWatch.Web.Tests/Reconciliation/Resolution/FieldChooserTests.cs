using DealWatch.Extraction.Records;
using DealWatch.Web.Data;
using DealWatch.Web.Reconciliation.Linking;
using DealWatch.Web.Reconciliation.Resolution;
using DealWatch.Web.Tests.Reconciliation.Linking;
using static DealWatch.Web.Tests.Reconciliation.Linking.Told;

namespace DealWatch.Web.Tests.Reconciliation.Resolution;

public sealed class FieldChooserTests
{
    private static readonly string Agency = string.Join(' ', Enumerable.Range(0, 60).Select(i => $"word{i}"));

    [Fact]
    public void What_all_say_is_agreed() => Months(Term("2025-03-10", 60), Term("2025-03-11", 60)).Should().Be((60, FieldRule.Agreed, false, 2));

    [Fact]
    public void The_latest_binding_word_wins_over_more_sources() => Months(Term("2025-03-10", 60), Term("2025-03-10", 60, key: "b"), Term("2025-03-12", 72))
        .Should().Be((72, FieldRule.LatestBinding, true, 3));

    [Fact]
    public void Without_a_later_word_the_most_independent_sources_win_and_reprints_do_not_count()
    {
        var first = Term("2025-03-10", 60, key: "a");
        LinkReport[] reprints = [Copy(Term("2025-03-10", 72, key: "b")), Copy(Term("2025-03-10", 72, key: "c")), Copy(Term("2025-03-10", 72, key: "d"))];

        Months([first, Term("2025-03-10", 60, key: "e"), .. reprints]).Should().Be((60, FieldRule.MostSources, true, 3));
    }

    [Fact]
    public void Among_agreeing_values_the_most_precise_is_shown()
    {
        var deal = Linked.Deal(Report("2025-03-11", 12), Report("2025-03-10", 11.9), Report("2025-03-12", 12, key: "other"));

        deal.Value!.Amount.Should().Be(11_900_000_000);
        deal.Lines.Single(line => line.Field == "value").Should().Be(new ResolvedLine("value", "11900000000 USD exact total", FieldRule.Agreed, false, 3));
    }

    [Fact]
    public void An_override_stands_above_all_sources_and_can_say_that_nothing_is_stated()
    {
        var set = new Dictionary<string, string> { ["durationMonths"] = "48", ["value"] = "", ["status"] = "ended" };
        var deal = new DealResolution([Term("2025-03-10", 60)], set);

        deal.DurationMonths.Should().Be(48);
        deal.Value.Should().BeNull();
        deal.Status.Should().Be(DealStatus.Ended);
        deal.Lines.Where(line => line.Rule == FieldRule.Override).Select(line => line.Field).Should().BeEquivalentTo("durationMonths", "value", "status");
    }

    private static LinkReport Term(string day, int months, string? key = null) => Report(day, 11.9, key: key ?? $"{day} {months}") with { DurationMonths = months };

    private static LinkReport Copy(LinkReport report) => report with { Language = "en", Sketch = ArticleSketch.Of(Agency) };

    private static (int? Months, FieldRule Rule, bool Conflict, int Sources) Months(params LinkReport[] reports)
    {
        var deal = Linked.Deal(reports);
        var line = deal.Lines.Single(line => line.Field == "durationMonths");
        return (deal.DurationMonths, line.Rule, line.Conflict, line.Sources);
    }
}
