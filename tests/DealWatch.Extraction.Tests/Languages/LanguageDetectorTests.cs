using DealWatch.Extraction.Articles;
using DealWatch.Extraction.Tests.Goldens;

namespace DealWatch.Extraction.Tests.Languages;

public sealed class LanguageDetectorTests
{
    [Theory]
    [InlineData("de", "Der Konzern mietet die Server für sieben Jahre und zahlt dafür eine hohe Summe.")]
    [InlineData("en", "The company will rent the servers for seven years and pay a high price.")]
    [InlineData("es", "La empresa alquilará los servidores durante siete años y pagará una suma alta por ellos.")]
    [InlineData("fr", "Le groupe louera les serveurs pendant sept ans et paiera une somme élevée pour cela.")]
    [InlineData("it", "La società affitterà i server per sette anni e pagherà una somma elevata per questo.")]
    [InlineData("ja", "同社は7年間にわたりサーバーを借りる。")]
    [InlineData("ko", "이 회사는 7년 동안 서버를 빌린다.")]
    [InlineData("nl", "Het bedrijf huurt de servers voor zeven jaar en betaalt daar een hoge prijs voor.")]
    [InlineData("pt", "A empresa vai alugar os servidores por sete anos e pagará uma quantia alta por isso.")]
    [InlineData("zh", "该公司将租用服务器七年。")]
    public void A_short_text_is_enough(string language, string text) => Detect(text).Should().Be(language);

    [Theory]
    [InlineData("zh", "OpenAI与Oracle签署了云计算合同，金额为300亿美元。")]
    [InlineData("ja", "OpenAIとOracle、300億ドルのクラウド契約を締結へ。")]
    [InlineData("ko", "OpenAI와 Oracle이 300억 달러 규모의 클라우드 계약을 맺었다.")]
    public void Foreign_names_do_not_hide_the_script(string language, string text) => Detect(text).Should().Be(language);

    [Theory]
    [InlineData("Компания арендует серверы на семь лет.")]
    [InlineData("Bolaget hyr servrar i sju år och betalar ett högt pris för dem. Avtalet omfattar grafikprocessorer från en amerikansk tillverkare.")]
    [InlineData("Spółka wynajmie serwery na siedem lat i zapłaci za nie wysoką cenę. Umowa obejmuje procesory graficzne producenta.")]
    [InlineData("A cég hét évre bérel szervereket, és magas árat fizet értük. A szerződés az amerikai gyártó processzoraira terjed ki.")]
    [InlineData("Şirket sunucuları yedi yıllığına kiralayacak ve bunun için yüksek bir bedel ödeyecek.")]
    [InlineData("Yhtiö vuokraa palvelimia seitsemäksi vuodeksi ja maksaa niistä korkean hinnan.")]
    [InlineData("38 000 000 000")]
    [InlineData("")]
    public void A_text_in_no_known_language_has_none(string text)
    {
        var result = Extractors.Shared.Extract(new ArticleInput(text));

        result.Language.Should().BeNull();
        result.Deals.Should().BeEmpty();
        result.Diagnostics.Should().ContainSingle().Which.Should().Contain("not recognised");
    }

    [Fact]
    public void A_language_without_a_pack_is_told_by_its_code()
    {
        var result = Extractors.Shared.Extract(new ArticleInput("OpenAI signed a contract with Amazon.", Language: "sv"));

        result.Language.Should().BeNull();
        result.Diagnostics.Should().ContainSingle().Which.Should().Contain("'sv'");
    }

    private static string? Detect(string text) => Extractors.Shared.Extract(new ArticleInput(text)).Language;
}
