using System.Text;
using DealWatch.Extraction.Articles;
using DealWatch.Extraction.Mentions.Names;
using DealWatch.Extraction.Tests.Goldens;

namespace DealWatch.Extraction.Tests.Mentions.Names.Cjk;

public sealed class CjkNameDiscoveryTests
{
    private const int Length = 100_000;

    private static readonly TimeSpan Guard = TimeSpan.FromSeconds(30);

    [Theory]
    [InlineData("zh", "曜石微电子与微软签约。随后曜石向谷歌供货。", "曜石微电子", "曜石")]
    [InlineData("ja", "光永システムズが受注した。光永は増員する。", "光永システムズ", "光永")]
    [InlineData("ko", "새빛중공업이 수주했다. 새빛은 인력을 늘린다.", "새빛중공업", "새빛")]
    public void A_name_without_its_ending_is_the_same_company(string language, string text, string name, string stem)
    {
        var mentions = Reading.Mentions(text, language);

        mentions.UnknownNames.Should().Equal(name);
        mentions.Words(mentions.Find(name)!).Should().Equal(name, stem);
    }

    [Theory]
    [InlineData("zh", "公司与杭州澄湖智算有限公司(以下简称“澄湖智算”)签订合同。澄湖智算供应芯片。", "澄湖智算", "杭州澄湖智算", "澄湖智算", "澄湖智算")]
    [InlineData("zh", "深圳远岸科技有限公司（下称“远岸”）将建设园区。远岸没有回应。", "远岸", "深圳远岸科技", "远岸", "远岸")]
    [InlineData("ja", "株式会社北山データ研究所(以下「北山研」)と契約した。北山研は黒字だ。", "北山研", "北山データ研究所", "北山研", "北山研")]
    [InlineData("ko", "한여울데이터센터(이하 한여울)가 문을 연다. 한여울은 판교에 있다.", "한여울", "한여울데이터센터", "한여울", "한여울")]
    public void What_a_bracket_calls_a_name_is_the_name(string language, string text, string name, params string[] words)
    {
        var mentions = Reading.Mentions(text, language);

        mentions.UnknownNames.Should().Equal(name);
        mentions.Words(mentions.Find(name)!).Should().Equal(words);
    }

    [Theory]
    [InlineData("zh", "岚图数科科技股份有限公司（以下简称“公司”）发布公告。", "岚图数科科技")]
    [InlineData("ja", "株式会社北山データ研究所(以下「当社」)は契約した。", "北山データ研究所")]
    public void A_word_for_any_company_in_a_bracket_is_no_name(string language, string text, string name) =>
        Reading.Mentions(text, language).UnknownNames.Should().Equal(name);

    [Theory]
    [InlineData("zh", "云服务商黔海科技（Qianhai Compute）签约。业内看好Qianhai Compute的前景。", "黔海科技")]
    [InlineData("ja", "スタートアップのノヴァリンク(NovaLink)が契約した。市場はNovaLinkに注目する。", "ノヴァリンク")]
    [InlineData("ko", "AI 스타트업 루미에르(Lumiere)가 투자를 받았다. 시장은 Lumiere에 주목한다.", "루미에르")]
    public void A_name_in_both_scripts_is_one_company(string language, string text, string name)
    {
        var mentions = Reading.Mentions(text, language);

        mentions.UnknownNames.Should().Equal(name);
        mentions.Find(name)!.Mentions.Should().HaveCount(3);
    }

    [Theory]
    [InlineData("zh", "云服务商科尔维夫（CoreWeave）与微软签约。", "CoreWeave")]
    [InlineData("ko", "클라우드 스타트업 코어웨이브테크(CoreWeave)가 계약했다.", "CoreWeave")]
    public void A_known_name_in_the_bracket_is_the_company(string language, string text, string company)
    {
        var mentions = Reading.Mentions(text, language);

        mentions.UnknownNames.Should().BeEmpty();
        mentions.Find(company).Should().NotBeNull();
    }

    [Theory]
    [InlineData("ko", "특수목적법인(SPC)을 세웠다. SPC는 돈을 빌린다.")]
    [InlineData("ja", "特別目的会社(SPV)を設立した。")]
    [InlineData("zh", "公司签订了购电协议(PPB)。")]
    public void Capitals_in_a_bracket_behind_a_common_noun_are_no_name(string language, string text) =>
        Reading.Mentions(text, language).UnknownNames.Should().BeEmpty();

    [Theory]
    [InlineData("zh", "云服务商Halvik与微软签约。", "Halvik")]
    [InlineData("zh", "Halvik与微软签约。", "Halvik")]
    [InlineData("zh", "英国供应商Q-Halvik Technologies也是客户。", "Q-Halvik Technologies")]
    [InlineData("ja", "米Halvikはマイクロソフトと契約した。", "Halvik")]
    [InlineData("ko", "마이크로소프트와 Halvik이 계약했다.", "Halvik")]
    public void A_Latin_name_is_cut_from_what_is_glued_to_it(string language, string text, string name) =>
        Reading.Mentions(text, language).UnknownNames.Should().Equal(name);

    [Fact]
    public void A_known_name_inside_a_longer_one_is_no_mention()
    {
        var mentions = Reading.Mentions("해남햇살에너지협동조합이 전기를 판다.", "ko");

        mentions.Entities.Select(entity => entity.Name).Should().Equal("해남햇살에너지협동조합");
        mentions.Entities[0].Mentions.Should().ContainSingle().Which.Form.Should().Be(NameForm.Discovered);
    }

    [Theory]
    [InlineData("zh", "云服务商黔海科技向微软供应芯片,")]
    [InlineData("zh", "鑫")]
    [InlineData("zh", "鑫数据")]
    [InlineData("zh", "银行")]
    [InlineData("ja", "クラウド大手のノヴァリンクが")]
    [InlineData("ja", "ノ")]
    [InlineData("ja", "ノ・")]
    [InlineData("ko", "스타트업 새빛중공업이 ")]
    [InlineData("ko", "뷁")]
    [InlineData("ko", "카카오")]
    public async Task A_long_text_is_read_in_time(string language, string piece)
    {
        var text = new StringBuilder(Length + piece.Length).Insert(0, piece, Length / piece.Length).ToString();

        var mentions = await Task.Run(() => Extractors.Shared.MentionsOf(new ArticleInput(text, Language: language))).WaitAsync(Guard);

        mentions!.Text.Article.Text.Trim().Should().Be(text.Trim());
    }
}
