using DealWatch.Extraction.Records;
using DealWatch.Extraction.Training;

namespace DealWatch.Extraction.Tests.Training;

public sealed class LabelFileTests
{
    [Fact]
    public void A_deal_is_read_with_all_its_fields()
    {
        var labels = LabelFile.Parse("""
            {"id": "a", "lang": "en", "title": null, "published": "2026-01-02", "text": "words", "unknown": 1, "deals": [{
              "primary": true, "type": "compute", "status": "reported", "evidence": "words",
              "parties": [{"name": "Amazon", "aliases": ["Amazon", "AWS"], "role": "provider"}],
              "value": {"amount": 1.5e9, "currency": "usd", "qualifier": "at_least", "period": "per_year"},
              "duration_months": 84, "chips": [{"vendor": "Nvidia", "model": "GB300", "quantity": 5}, {"vendor": "Nvidia", "model": null}],
              "cloud_provider": "AWS", "power_mw": 4500}]}
            """)!;

        (labels.Id, labels.Language, labels.Text, labels.Published).Should().Be(("a", "en", "words", new DateOnly(2026, 1, 2)));
        labels.Deals.Should().ContainSingle().Which.Should().BeEquivalentTo(new LabelledDeal
        {
            Primary = true,
            Type = DealType.Compute,
            Status = DealStatus.Reported,
            Evidence = "words",
            Parties = [new LabelledParty(["Amazon", "AWS"], PartyRole.Provider)],
            Value = new MoneyValue(1_500_000_000, "USD", MoneyQualifier.AtLeast, MoneyPeriod.PerYear),
            DurationMonths = 84,
            ChipVendors = ["Nvidia"],
            ChipModels = ["GB300"],
            CloudProvider = "AWS",
            PowerMw = 4500,
        });
    }

    [Fact]
    public void Labels_may_say_where_their_text_stands() =>
        LabelFile.Parse("""{"id": "a", "lang": "en", "article": "../texts/a.md", "deals": []}""")!.Article.Should().Be("../texts/a.md");

    [Theory]
    [InlineData("""{"id": "a"}""")]
    [InlineData("[]")]
    [InlineData("3")]
    public void Json_that_labels_no_article_is_passed_over(string json) => LabelFile.Parse(json).Should().BeNull();

    [Theory]
    [InlineData("{", "*")]
    [InlineData("""{"deals": []}""", "*id*")]
    [InlineData("""{"id": "a", "lang": "en", "deals": [{"primary": true, "type": "barter", "status": "signed", "parties": []}]}""", "*deals[0].type*")]
    public void Wrong_labels_are_told_with_their_place(string json, string message) =>
        FluentActions.Invoking(() => LabelFile.Parse(json)).Should().Throw<FormatException>().WithMessage(message);
}
