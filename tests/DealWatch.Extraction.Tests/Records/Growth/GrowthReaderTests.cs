using DealWatch.Extraction.Articles;
using DealWatch.Extraction.Languages;
using DealWatch.Extraction.Mentions.Growth;
using DealWatch.Extraction.Records;
using DealWatch.Extraction.Records.Growth;
using DealWatch.Extraction.Tests.Goldens;

namespace DealWatch.Extraction.Tests.Records.Growth;

public sealed class GrowthReaderTests
{
    [Theory]
    [InlineData("en", "OpenAI has expanded its contract with CoreWeave by up to $4 billion.")]
    [InlineData("en", "OpenAI has signed a contract worth another $4 billion with CoreWeave.")]
    [InlineData("it", "OpenAI ha firmato con CoreWeave un contratto da ulteriori 4 miliardi di dollari.")]
    [InlineData("de", "OpenAI erweitert seinen Vertrag mit CoreWeave um 4 Milliarden Dollar.")]
    [InlineData("de", "OpenAI hat den Vertrag mit CoreWeave um rund 4 Milliarden Dollar ausgeweitet.")]
    [InlineData("fr", "OpenAI étend son contrat avec CoreWeave de 4 milliards de dollars.")]
    [InlineData("es", "OpenAI amplía su contrato con CoreWeave en 4.000 millones de dólares.")]
    [InlineData("pt", "A OpenAI amplia o seu contrato com a CoreWeave em 4 bilhões de dólares.")]
    [InlineData("nl", "OpenAI breidt zijn contract met CoreWeave uit met 4 miljard dollar.")]
    [InlineData("zh", "OpenAI与CoreWeave签署协议，追加40亿美元的云计算订单。")]
    [InlineData("ja", "OpenAIはCoreWeaveとのクラウド契約を拡大し、さらに40億ドルを支払う。")]
    [InlineData("ko", "오픈AI는 코어위브와 추가로 40억 달러 규모의 클라우드 계약을 체결했다.")]
    public void New_money_on_top_of_a_contract_is_told_from_the_words_beside_it(string language, string text)
    {
        var deal = Deals(language, text).Should().ContainSingle(deal => deal.Value != null && deal.Value.Amount == 4_000_000_000).Subject;

        deal.Sense.Should().Be(ValueSense.Adds);
        deal.Evidence.Should().ContainSingle(evidence => evidence.Field == "sense");
    }

    [Theory]
    [InlineData("en", "OpenAI has signed a contract worth another $6.5 billion with CoreWeave, bringing the total to $22.4 billion.")]
    [InlineData("it", "OpenAI ha firmato con CoreWeave un contratto da altri 6,5 miliardi di dollari, portando il totale a 22,4 miliardi di dollari.")]
    [InlineData("fr", "OpenAI a signé avec CoreWeave un contrat de 6,5 milliards de dollars de plus, portant le total à 22,4 milliards de dollars.")]
    [InlineData("es", "OpenAI ha firmado con CoreWeave un contrato de otros 6.500 millones de dólares, lo que eleva el total a 22.400 millones de dólares.")]
    public void A_total_is_kept_beside_the_new_money_and_is_no_deal_of_its_own(string language, string text)
    {
        var deal = Deals(language, text).Should().ContainSingle().Subject;

        (deal.Value!.Amount, deal.Sense, deal.Total!.Amount).Should().Be((6_500_000_000, ValueSense.Adds, 22_400_000_000));
        deal.Evidence.Single(evidence => evidence.Field == "total").Quote.Should().Contain("22");
    }

    [Theory]
    [InlineData("en", "OpenAI has signed a five-year contract with CoreWeave worth $11.9 billion.")]
    [InlineData("it", "OpenAI ha firmato con CoreWeave un contratto da 11,9 miliardi di dollari.")]
    [InlineData("de", "OpenAI hat mit CoreWeave einen Vertrag über 11,9 Milliarden Dollar geschlossen.")]
    [InlineData("ja", "OpenAIはCoreWeaveと119億ドルのクラウド契約を結んだ。")]
    public void A_contract_of_its_own_is_plain(string language, string text) =>
        Deals(language, text).Should().OnlyContain(deal => deal.Sense == ValueSense.Plain && deal.Total == null).And.NotBeEmpty();

    [Fact]
    public void An_amount_told_after_a_total_does_not_take_it_from_the_one_before()
    {
        var mentions = Reading.Mentions("OpenAI pays CoreWeave $6.5 billion for servers, which it announced on Thursday. They have agreed on $22.4 billion in all. "
            + "Of that, $11.9 billion goes back to March.");
        var drafts = new List<RecordDraft>();
        foreach (var amount in (long[])[6_500_000_000, 11_900_000_000])
        {
            var draft = mentions.Draft(DealType.Compute, "OpenAI", "CoreWeave");
            draft.Money = mentions.Quantities.Money.Single(money => money.Amount == amount);
            drafts.Add(draft);
        }

        new GrowthReader(mentions, GrowthLexicon.Read(PackReader.ReadFile("en", "growth.json"))).Apply(drafts);

        drafts.Select(draft => draft.Total?.Amount).Should().Equal(22_400_000_000, null);
    }

    [Theory]
    [InlineData("en", "SoftBank buys DigitalBridge for $4 billion. DigitalBridge has assets under management that add up to a total of $108 billion.")]
    [InlineData("ja", "ソフトバンクグループはデジタルブリッジを40億ドルで買収すると発表した。デジタルブリッジの運用資産は約1080億ドルにのぼる。")]
    public void A_total_of_another_thing_is_none(string language, string text) =>
        Deals(language, text).Should().ContainSingle().Which.Total.Should().BeNull();

    private static IReadOnlyList<ExtractedDeal> Deals(string language, string text) => Extractors.Shared.Extract(new ArticleInput(text) { Language = language }).Deals;
}
