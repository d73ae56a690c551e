namespace DealWatch.Extraction.Tests.Mentions.Names;

public sealed class NameUseTests
{
    [Theory]
    [InlineData("en", "Crusoe ordered 29 turbines.", "Crusoe")]
    [InlineData("en", "IREN expects more.", "IREN")]
    [InlineData("en", "Kairos, X-energy and TerraPower build reactors.", "Kairos Power")]
    [InlineData("fr", "Poolside, qui conçoit des modèles, grandit.", "Poolside")]
    [InlineData("es", "Meta negocia con Google.", "Meta")]
    [InlineData("en", "Oracle's racks arrived.", "Oracle")]
    [InlineData("en", "Oracle followed a day later.", "Oracle")]
    [InlineData("en", "Crusoe - $400m of servers.", "Crusoe")]
    [InlineData("de", "Meta folgte einen Tag danach.", "Meta")]
    [InlineData("it", "Oracle pagherà il resto.", "Oracle")]
    [InlineData("zh", "Meta的数据中心。", "Meta")]
    public void An_ordinary_word_that_opens_a_sentence_is_a_name_when_it_is_used_as_one(string language, string text, string company) =>
        Reading.Mentions(text, language).Find(company).Should().NotBeNull();

    [Theory]
    [InlineData("Switch to the new model.", "Switch")]
    [InlineData("Together the two grew.", "Together AI")]
    [InlineData("Scale matters here.", "Scale AI")]
    public void An_ordinary_word_that_is_used_as_one_is_no_name(string text, string company) => Reading.Mentions(text).Find(company).Should().BeNull();

    [Theory]
    [InlineData("The round was led by Salesforce Ventures.", "Salesforce Ventures")]
    [InlineData("It sells to the Central Iowa Power Cooperative.", "Central Iowa Power Cooperative")]
    public void A_known_name_inside_a_longer_one_is_no_name_of_its_own(string text, string name) => Reading.Mentions(text).UnknownNames.Should().Equal(name);

    [Theory]
    [InlineData("Genneia, the wind company, will deliver.", "Genneia")]
    [InlineData("It buys power from BC Ferrohydro and wind.", "BC Ferrohydro")]
    [InlineData("It rents from Torvik Energy's Thai arm.", "Torvik Energy")]
    public void An_unknown_name_is_found_whole(string text, string name) => Reading.Mentions(text).Entities.Select(entity => entity.Name).Should().Contain(name);

    [Theory]
    [InlineData("Later, the company, which grows, will deliver.")]
    [InlineData("Separately, the wind company will deliver.")]
    public void A_word_before_a_comma_is_no_name_for_the_company_behind_it(string text) => Reading.Mentions(text).Entities.Should().BeEmpty();

    [Fact]
    public void What_is_a_name_once_is_one_wherever_it_stands() =>
        Reading.Mentions("The startup Armorcalc grows. Armorcalc hired.").Find("Armorcalc")!.Mentions.Should().HaveCount(2);

    [Theory]
    [InlineData("de", "Das Raumfahrtunternehmen Orbitalis mietet Server.", "Orbitalis")]
    [InlineData("de", "Die Münchner Isarlicht GmbH mietet Server.", "Isarlicht")]
    public void Among_capitalised_nouns_the_word_before_tells_the_name(string language, string text, string name) =>
        Reading.Mentions(text, language).UnknownNames.Should().Contain(name);

    [Fact]
    public void The_small_word_du_is_no_company_in_French() => Reading.Mentions("Le patron du groupe parle. Du côté de Nvidia, rien.", "fr").Find("du").Should().BeNull();

    [Fact]
    public void We_is_the_company_that_a_text_is_about_unless_it_is_quoted()
    {
        const string Text = "OpenAI grows, and OpenAI hires. We signed with Oracle. Our sites open soon. \"We are proud,\" a guest said.";

        Reading.Mentions(Text).Find("OpenAI")!.Mentions.Select(mention => mention.Sentence).Should().Equal(0, 0, 1, 2);
    }

    [Fact]
    public void Words_for_a_kind_of_company_mean_the_last_of_that_kind() =>
        Reading.Mentions("Nvidia met CoreWeave and Anthropic. The chip company agreed.").Find("Nvidia")!.Mentions.Should().HaveCount(2);
}
