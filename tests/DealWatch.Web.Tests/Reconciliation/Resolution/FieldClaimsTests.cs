using DealWatch.Extraction.Records;
using DealWatch.Web.Reconciliation.Linking;
using DealWatch.Web.Reconciliation.Resolution;
using static DealWatch.Web.Tests.Reconciliation.Linking.Told;

namespace DealWatch.Web.Tests.Reconciliation.Resolution;

public sealed class FieldClaimsTests
{
    [Fact]
    public void A_rounded_amount_is_no_second_thing_that_is_said() => Said("value", Report("2025-03-10", 11.9), Report("2025-03-11", 12), Report("2025-03-12", 15))
        .Should().BeEquivalentTo("11900000000 USD exact total", "15000000000 USD exact total");

    [Fact]
    public void What_was_added_is_said_but_cannot_be_the_whole()
    {
        LinkReport[] reports = [Report("2025-03-10", 11.9), Report("2025-05-15", 4, sense: ValueSense.Adds, total: 15.9)];

        Said("value", reports).Should().HaveCount(3);
        FieldClaims.Choices("value", reports).Select(choice => choice.Value).Should().BeEquivalentTo("11900000000 USD exact total", "15900000000 USD exact total");
    }

    [Fact]
    public void An_addition_alone_is_the_only_choice() =>
        FieldClaims.Choices("value", [Report("2025-05-15", 4, sense: ValueSense.Adds)]).Should().ContainSingle().Which.Value.Should().StartWith("4000000000 ");

    [Fact]
    public void The_term_of_an_expansion_is_its_own() => Said(
        "durationMonths",
        Report("2025-03-10", 11.9) with { DurationMonths = 60 },
        Report("2025-05-15", 4, sense: ValueSense.Adds) with { DurationMonths = 96 }).Should().Equal("60");

    [Theory]
    [InlineData("cloudProvider", "aws", "AWS", true)]
    [InlineData("value", "10 USD exact total", "10 EUR exact total", false)]
    [InlineData("value", "10 USD exact total", "10 USD exact per_year", false)]
    [InlineData("durationMonths", "60", "84", false)]
    public void Tells_the_same_from_something_else(string field, string a, string b, bool same) => FieldClaims.IsSame(field, a, b).Should().Be(same);

    [Fact]
    public void Every_field_that_a_line_is_kept_of_can_be_said()
    {
        var report = Report("2025-03-10", 11.9) with
        {
            DurationMonths = 60,
            StartYear = 2026,
            EndYear = 2030,
            CloudProvider = "CoreWeave",
            PowerMw = 300,
            Announced = new DateOnly(2025, 3, 10),
            Confidence = 0.4,
        };

        foreach (var line in new DealResolution([report], new Dictionary<string, string> { ["announced"] = "2025-03-11" }).Lines)
        {
            Said(line.Field, report).Should().NotBeEmpty("of {0}", line.Field);
        }
    }

    private static IEnumerable<string> Said(string field, params LinkReport[] reports) => FieldClaims.Of(field, reports).Select(claim => claim.Value);
}
