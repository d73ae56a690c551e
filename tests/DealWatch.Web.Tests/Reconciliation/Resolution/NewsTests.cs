using DealWatch.Web.Data;
using DealWatch.Web.Reconciliation.Linking;
using DealWatch.Web.Reconciliation.Resolution;
using static DealWatch.Web.Tests.Reconciliation.Linking.Told;

namespace DealWatch.Web.Tests.Reconciliation.Resolution;

/// <summary>What a person set holds, and comes up again only when a source says something that none had said.</summary>
public sealed class NewsTests
{
    [Fact]
    public void What_was_known_when_it_was_set_is_no_news() => Set("72", "60\n72", Term(60), Term(72), Term(60)).Conflict.Should().BeFalse();

    [Fact]
    public void Another_value_is_news_and_the_persons_still_holds()
    {
        var line = Set("72", "60\n72", Term(60), Term(72), Term(84));

        line.Should().BeEquivalentTo(new { Value = "72", Rule = FieldRule.Override, Conflict = true });
    }

    [Fact]
    public void A_source_that_says_what_the_person_said_is_no_news() => Set("84", "60\n72", Term(60), Term(72), Term(84)).Conflict.Should().BeFalse();

    [Fact]
    public void After_not_stated_any_value_that_is_stated_is_news() => Set("", "", Term(60)).Conflict.Should().BeTrue();

    [Fact]
    public void Where_it_was_not_kept_what_was_known_nothing_is_news() => Set("72", null, Term(60)).Conflict.Should().BeFalse();

    private static LinkReport Term(int months) => Report("2025-03-10", 11.9, key: Guid.NewGuid().ToString()) with { DurationMonths = months };

    private static ResolvedLine Set(string value, string? seen, params LinkReport[] reports) => new DealResolution(
        reports,
        new Dictionary<string, string> { ["durationMonths"] = value },
        seen is null ? null : new Dictionary<string, string> { ["durationMonths"] = seen }).Lines.Single(line => line.Field == "durationMonths");
}
