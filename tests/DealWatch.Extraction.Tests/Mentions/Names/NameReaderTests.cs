using DealWatch.Extraction.Mentions.Names;

namespace DealWatch.Extraction.Tests.Mentions.Names;

public sealed class NameReaderTests
{
    [Theory]
    [InlineData("Together they built a park.", "Together AI")]
    [InlineData("Fireworks lit the sky over the bay.", "Fireworks AI")]
    [InlineData("They changed the meta of the game.", "Meta")]
    [InlineData("The oracle spoke in riddles.", "Oracle")]
    public void An_ordinary_word_is_no_company(string text, string company) => Reading.Mentions(text).Find(company).Should().BeNull();

    [Fact]
    public void An_ordinary_word_at_the_start_counts_once_the_company_is_named_beyond_doubt() =>
        Reading.Mentions("Crusoe built sites. The plan of Crusoe stands.").Find("Crusoe")!.Mentions.Should().HaveCount(2);

    [Fact]
    public void A_brand_stands_for_its_company()
    {
        var mentions = Reading.Mentions("OpenAI rents servers from AWS.");

        var amazon = mentions.Find("Amazon")!;
        amazon.Mentions.Should().ContainSingle().Which.Should().Match<NameMention>(mention => mention.Form == NameForm.Brand && mention.Brand == "AWS");
    }

    [Theory]
    [InlineData("it", "Firmano per l'uso dei server d'Amazon.", "Amazon")]
    [InlineData("fr", "Un contrat avec l'OpenAI de demain.", "OpenAI")]
    [InlineData("zh", "昨日亚马逊与微软签约", "Amazon")]
    [InlineData("ja", "昨日、アマゾンとマイクロソフトが契約", "Microsoft")]
    [InlineData("ko", "아마존과 마이크로소프트가 계약했다", "Microsoft")]
    [InlineData("de", "Nun gilt Microsofts Vertrag.", "Microsoft")]
    [InlineData("de", "Nun gilt der Vertrag Deutsche Telekoms.", "Deutsche Telekom")]
    [InlineData("nl", "Nu geldt Microsofts contract.", "Microsoft")]
    public void A_name_is_found_with_what_is_glued_to_it(string language, string text, string company) =>
        Reading.Mentions(text, language).Find(company).Should().NotBeNull();

    [Theory]
    [InlineData("en", "The ChatGPT maker signed.", "OpenAI", "ChatGPT maker")]
    [InlineData("en", "A startup founded by Sam Altman signed.", "OpenAI", "startup founded by Sam Altman")]
    [InlineData("it", "Firma la startup guidata da Sam Altman.", "OpenAI", "la startup guidata da Sam Altman")]
    [InlineData("it", "Firma la società di Altman.", "OpenAI", "la società di Altman")]
    [InlineData("de", "Nun zahlt die ChatGPT-Mutter.", "OpenAI", "die ChatGPT-Mutter")]
    [InlineData("de", "Nun zahlt der Konzern aus Redmond.", "Microsoft", "der Konzern aus Redmond")]
    [InlineData("fr", "Ainsi le créateur de ChatGPT paie.", "OpenAI", "le créateur de ChatGPT")]
    [InlineData("es", "Ahora paga el gigante de Redmond.", "Microsoft", "el gigante de Redmond")]
    [InlineData("pt", "Agora paga a dona do ChatGPT.", "OpenAI", "a dona do ChatGPT")]
    [InlineData("nl", "Nu betaalt de ChatGPT-maker.", "OpenAI", "de ChatGPT-maker")]
    [InlineData("ko", "챗GPT 개발사 계약했다.", "OpenAI", "챗GPT 개발사")]
    public void A_description_by_a_fact_means_its_company(string language, string text, string company, string words)
    {
        var mentions = Reading.Mentions(text, language);

        var entity = mentions.Find(company)!;
        entity.Mentions.Should().ContainSingle().Which.Form.Should().Be(NameForm.Epithet);
        mentions.Words(entity).Should().Equal(words);
    }

    [Fact]
    public void A_home_place_of_many_means_the_one_that_was_named()
    {
        var mentions = Reading.Mentions("AMD spoke first. Later the Santa Clara giant left.");

        mentions.Find("AMD")!.Mentions.Select(mention => mention.Form).Should().Equal(NameForm.Name, NameForm.Epithet);
        Reading.Mentions("Later the Santa Clara giant left.").Entities.Should().BeEmpty("nothing tells whom it means");
    }

    [Theory]
    [InlineData("en", "Nebius rents servers. The company pays well.", "Nebius")]
    [InlineData("it", "Nebius affitta i server. Il gruppo paga bene.", "Nebius")]
    [InlineData("de", "Nebius mietet Server. Der Konzern zahlt gut.", "Nebius")]
    [InlineData("zh", "亚马逊租用服务器。该公司付款。", "Amazon")]
    [InlineData("ja", "アマゾンがサーバーを借りた。同社が支払う。", "Amazon")]
    public void A_word_for_the_company_takes_up_the_one_before(string language, string text, string company) =>
        Reading.Mentions(text, language).Find(company)!.Mentions.Select(mention => mention.Form).Should().Equal(NameForm.Name, NameForm.Anaphor);

    [Fact]
    public void A_word_for_two_takes_up_the_last_two()
    {
        var mentions = Reading.Mentions("Oracle watched. OpenAI called Amazon. Now the two companies signed.");

        mentions.NamesOf(2).Select(mention => mentions.Entities[mention.Entity].Name).Should().BeEquivalentTo("OpenAI", "Amazon");
    }

    [Fact]
    public void A_word_for_the_country_takes_up_a_country_not_a_company()
    {
        var mentions = Reading.Mentions("Microsoft went to Kenya. It invests in the country.");

        mentions.Find("Kenya")!.Mentions.Should().HaveCount(2);
        mentions.Find("Kenya")!.Mentions[1].Form.Should().Be(NameForm.Anaphor);
    }

    [Fact]
    public void A_word_for_the_country_means_the_place_that_the_article_speaks_of()
    {
        var mentions = Reading.Mentions("Kenya wants servers. Microsoft turned to Kenya, which worries China. It invests in the country.");

        mentions.Find("Kenya")!.Mentions.Should().HaveCount(3);
        mentions.Find("China")!.Mentions.Should().HaveCount(1);
    }

    [Fact]
    public void A_word_for_the_country_means_the_last_place_where_older_ones_are_far()
    {
        var mentions = Reading.Mentions("Kenya hopes. Kenya waits. Nothing came. Microsoft turned to China. It invests in the country.");

        mentions.Find("China")!.Mentions.Should().HaveCount(2);
    }

    [Fact]
    public void A_word_for_the_company_with_nobody_before_it_means_nobody() => Reading.Mentions("The company pays well.").Entities.Should().BeEmpty();

    [Theory]
    [InlineData("The contract with Halvorsen Energy runs for years.", "Halvorsen Energy")]
    [InlineData("They called Fennwick Inc. about servers.", "Fennwick")]
    [InlineData("Servers go to the startup Quillbrook this year.", "Quillbrook")]
    [InlineData("Servers go to DataNest this year.", "DataNest")]
    public void An_unknown_name_is_found_by_its_form_and_its_company(string text, string name)
    {
        var mentions = Reading.Mentions(text);

        mentions.UnknownNames.Should().Equal(name);
        mentions.Find(name)!.Mentions.Should().ContainSingle().Which.Form.Should().Be(NameForm.Discovered);
    }

    [Fact]
    public void A_short_form_is_the_same_company()
    {
        var mentions = Reading.Mentions("The contract with Halvorsen Energy runs for years. Nobody else knew that Halvorsen pays.");

        mentions.Words(mentions.Find("Halvorsen Energy")!).Should().Equal("Halvorsen Energy", "Halvorsen");
    }

    [Fact]
    public void The_ending_of_a_name_is_no_part_of_it()
    {
        var mentions = Reading.Mentions("Nun gilt Microsofts Vertrag.", "de");

        mentions.Words(mentions.Find("Microsoft")!).Should().Equal("Microsoft");
        Reading.Mentions("They read Microsofts of old.").Find("Microsoft").Should().BeNull("English puts an apostrophe between");
    }

    [Theory]
    [InlineData("Now the company pays well.")]
    [InlineData("Servers go to the group this year.")]
    [InlineData("Later the Santa Clara giant left.")]
    public void The_first_word_of_a_sentence_is_no_name_for_its_capital(string text) => Reading.Mentions(text).UnknownNames.Should().BeEmpty();

    [Theory]
    [InlineData("Nebius chief executive Jorun Halvik signed it.")]
    [InlineData("At Nebius it was Jorun Halvik, CEO, who signed it. Halvik smiled.")]
    [InlineData("Sam Altman spoke to Nebius.")]
    public void People_are_no_parties(string text) => Reading.Mentions(text).Entities.Select(entity => entity.Name).Should().Equal("Nebius");

    [Fact]
    public void A_product_is_no_party() => Reading.Mentions("Nebius runs ChatGPT.").Entities.Select(entity => entity.Name).Should().Equal("Nebius");

    [Fact]
    public void Nouns_of_a_language_that_capitalises_them_are_no_names() =>
        Reading.Mentions("Nebius mietet Server. Die Kapazität wächst im Rechenzentrum, weil Kunden Leistung wollen.", "de").UnknownNames.Should().BeEmpty();

    [Fact]
    public void Entities_come_in_order_of_their_first_mention() =>
        Reading.Mentions("AMD met Nvidia and OpenAI. Nvidia left.").Entities.Select(entity => (entity.Index, entity.Name)).Should().Equal((0, "AMD"), (1, "Nvidia"), (2, "OpenAI"));
}
