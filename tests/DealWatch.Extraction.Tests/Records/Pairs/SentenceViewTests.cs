using DealWatch.Extraction.Mentions;
using DealWatch.Extraction.Mentions.Cues;
using DealWatch.Extraction.Mentions.Names;
using DealWatch.Extraction.Records.Pairs;
using DealWatch.Extraction.Tests.Goldens;

namespace DealWatch.Extraction.Tests.Records.Pairs;

public sealed class SentenceViewTests
{
    [Theory]
    [InlineData("en", "OpenAI rents servers with Oracle, Google and Nvidia.")]
    [InlineData("it", "OpenAI affitta server con Oracle, Google e Nvidia.")]
    [InlineData("de", "OpenAI mietet Server mit Oracle, Google und Nvidia.")]
    [InlineData("fr", "OpenAI loue des serveurs avec Oracle, Google et Nvidia.")]
    public void A_preposition_leads_up_to_every_name_of_its_list(string language, string text)
    {
        var (view, names) = View(text, language);

        view.Before(names["OpenAI"]).Should().BeNull();
        foreach (var name in new[] { "Oracle", "Google", "Nvidia" })
        {
            view.Before(names[name]).Should().Be(Cue.With, name);
            view.ListStart(names[name]).Should().Be(names["Oracle"].Span.Start);
        }

        view.InOneList(names["Oracle"], names["Nvidia"]).Should().BeTrue();
        view.InOneList(names["OpenAI"], names["Oracle"]).Should().BeFalse();
    }

    [Theory]
    [InlineData("en", "OpenAI, Oracle and the startup CoreWeave form a venture.", true)]
    [InlineData("it", "OpenAI, Oracle e il fondo emiratino CoreWeave fondano una società.", true)]
    [InlineData("en", "OpenAI, Oracle and buyers of CoreWeave form a venture.", false)]
    [InlineData("en", "OpenAI, Oracle and, later, CoreWeave form a venture.", false)]
    public void The_last_of_a_list_may_come_with_words_on_what_kind_it_is(string language, string text, bool expected)
    {
        var (view, names) = View(text, language);

        view.InOneList(names["OpenAI"], names["Oracle"]).Should().BeTrue();
        view.InOneList(names["OpenAI"], names["CoreWeave"]).Should().Be(expected);
    }

    [Theory]
    [InlineData("en", "OpenAI signs with Oracle (which grows), CoreWeave (which shrinks), and Nebius.")]
    [InlineData("en", "OpenAI signs with Oracle, Israel's CoreWeave and Nebius.")]
    [InlineData("zh", "OpenAI与甲骨文、以色列的CoreWeave以及Nebius签约。")]
    public void Words_on_one_item_do_not_break_a_list(string language, string text)
    {
        var (view, names) = View(text, language);

        view.InOneList(names["Oracle"], names["CoreWeave"]).Should().BeTrue();
        view.InOneList(names["Oracle"], names["Nebius"]).Should().BeTrue();
    }

    [Fact]
    public void A_name_taken_up_by_its_kind_is_no_item_before_another_verb()
    {
        var (view, names) = View("OpenAI pays Oracle and the startup buys CoreWeave.");

        view.InOneList(names["Oracle"], names["CoreWeave"]).Should().BeFalse();
    }

    [Theory]
    [InlineData("en", "OpenAI signed contracts with several other firms, including Oracle and Nvidia.")]
    [InlineData("it", "OpenAI ha siglato contratti con altre realtà del settore, tra cui Oracle e Nvidia.")]
    [InlineData("de", "OpenAI schloss Verträge mit anderen Firmen, darunter Oracle und Nvidia.")]
    public void The_preposition_before_a_noun_leads_up_to_the_names_that_spell_it_out(string language, string text)
    {
        var (view, names) = View(text, language);

        view.Before(names["Oracle"]).Should().Be(Cue.With);
        view.Before(names["Nvidia"]).Should().Be(Cue.With);
    }

    [Fact]
    public void A_preposition_before_another_name_does_not_lead_up_to_what_is_listed_behind_it()
    {
        var (view, names) = View("Contracts with Oracle please its rivals, including Nvidia.");

        view.Before(names["Nvidia"]).Should().BeNull();
    }

    [Fact]
    public void A_preposition_of_one_ideograph_leads_up_to_a_list_too()
    {
        var (view, names) = View("OpenAI向甲骨文、谷歌和英伟达采购。", "zh");

        new[] { "Oracle", "Google", "Nvidia" }.Select(name => view.Before(names[name])).Should().AllBeEquivalentTo(view.Before(names["Oracle"])).And.NotContainNulls();
        view.InOneList(names["Oracle"], names["Nvidia"]).Should().BeTrue();
    }

    [Theory]
    [InlineData("OpenAI buys from Oracle.", Cue.From)]
    [InlineData("OpenAI sells servers to Oracle.", Cue.To)]
    [InlineData("OpenAI was bought by Oracle.", Cue.By)]
    [InlineData("OpenAI invests in Oracle.", Cue.In)]
    [InlineData("OpenAI buys from the startup Oracle.", Cue.From)]
    internal void A_preposition_is_seen_before_a_name(string text, Cue expected)
    {
        var (view, names) = View(text);

        view.Before(names["Oracle"]).Should().Be(expected);
    }

    [Theory]
    [InlineData("From May on, Oracle pays OpenAI.")]
    [InlineData("OpenAI buys from others; Oracle pays.")]
    public void A_preposition_of_something_else_is_none(string text)
    {
        var (view, names) = View(text);

        view.Before(names["Oracle"]).Should().BeNull();
    }

    [Theory]
    [InlineData("ja", "OpenAIはオラクルを買収する。", Cue.SubjectMark, Cue.ObjectMark)]
    [InlineData("ko", "오픈AI는 오라클을 인수한다.", Cue.SubjectMark, Cue.ObjectMark)]
    internal void Particles_are_seen_behind_names(string language, string text, Cue first, Cue second)
    {
        var (view, names) = View(text, language);

        view.Behind(names["OpenAI"]).Should().Be(first);
        view.Behind(names["Oracle"]).Should().Be(second);
    }

    [Fact]
    public void Names_side_by_side_are_no_list()
    {
        var (view, names) = View("The Amazon OpenAI contract stands.");

        view.InOneList(names["Amazon"], names["OpenAI"]).Should().BeFalse();
    }

    [Fact]
    public void A_hyphen_joins_two_names()
    {
        var (view, names) = View("The Amazon-OpenAI contract stands.");

        view.InOneList(names["Amazon"], names["OpenAI"]).Should().BeTrue();
    }

    [Fact]
    public void A_list_between_two_names_counts_once()
    {
        var (view, names) = View("OpenAI met Google and Nvidia before it signed with Oracle.");
        NameMention a = names["OpenAI"], b = names["Oracle"];

        view.OthersBetween(a.Span.End, b.Span.Start, a, b).Should().Be(1);
        view.OthersBetween(a.Span.End, names["Google"].Span.Start, a, names["Google"]).Should().Be(0);
    }

    private static (SentenceView View, Dictionary<string, NameMention> Names) View(string text, string language = "en")
    {
        var mentions = Reading.Mentions(text, language);
        return (new SentenceView(mentions, Extractors.Shared.LexiconOf(language), 0), FirstMentions(mentions));
    }

    private static Dictionary<string, NameMention> FirstMentions(MentionSet mentions) =>
        mentions.Entities.ToDictionary(entity => entity.Name, entity => entity.Mentions[0]);
}
