using DealWatch.Web.Commitments;
using DealWatch.Web.Reconciliation;

namespace DealWatch.Web.Tests.Commitments;

public sealed class RevenueFactsTests
{
    private static readonly RevenueFacts Facts = RevenueFacts.Load(UsdRates.Load());

    [Theory]
    [InlineData("openai")]
    [InlineData("microsoft")]
    [InlineData("oracle")]
    [InlineData("amazon")]
    [InlineData("google")]
    [InlineData("meta")]
    [InlineData("nvidia")]
    [InlineData("broadcom")]
    [InlineData("amd")]
    [InlineData("coreweave")]
    [InlineData("nebius")]
    [InlineData("apple")]
    [InlineData("dell")]
    [InlineData("ibm")]
    public void Each_figure_has_an_address_and_a_year_of_its_own(string company)
    {
        var revenues = Facts.Of(company);

        revenues.Should().NotBeEmpty().And.OnlyContain(revenue => revenue.Usd > 100_000_000 && revenue.Source.StartsWith("https://"));
        revenues.Select(revenue => revenue.Year).Should().OnlyHaveUniqueItems();
        revenues.Should().OnlyContain(revenue => revenue.Published == null || revenue.Published > revenue.End);
    }

    [Fact]
    public void A_fiscal_year_stands_at_the_calendar_year_of_its_middle() => Facts.Of("nvidia").Single(revenue => revenue.FiscalYear == 2026).Year.Should().Be(2025);
}
