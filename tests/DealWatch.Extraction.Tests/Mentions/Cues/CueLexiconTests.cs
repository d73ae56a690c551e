using System.Text.Json;
using DealWatch.Extraction.Languages;
using DealWatch.Extraction.Mentions.Cues;

namespace DealWatch.Extraction.Tests.Mentions.Cues;

public sealed class CueLexiconTests
{
    [Fact]
    public void A_missing_key_is_named_with_its_file()
    {
        var lists = Lists();
        lists.Remove("subject_mark");

        Building(lists).Should().Throw<LanguagePackException>().WithMessage("*xx/cues.json*'subject_mark'*missing*");
    }

    [Fact]
    public void A_key_that_no_cue_has_is_refused()
    {
        var lists = Lists();
        lists.Add("sings", ["sing"]);

        Building(lists).Should().Throw<LanguagePackException>().WithMessage("*xx/cues.json*key that no cue has*");
    }

    [Theory]
    [InlineData(" ")]
    [InlineData("*")]
    [InlineData("si*n")]
    public void An_entry_that_can_match_nothing_is_named_with_its_key(string entry) =>
        Building(Lists(("sign", ["signs", entry]))).Should().Throw<LanguagePackException>().WithMessage("*xx/cues.json*'sign'*empty or has a star inside*");

    [Theory]
    [InlineData("sign", "They signed it", "")]
    [InlineData("sign*", "They signed it", "sign")]
    [InlineData("*vertrag", "Der Cloudvertrag gilt", "vertrag")]
    [InlineData("vertrag", "Der Cloudvertrag gilt", "")]
    [InlineData("*vertrag", "Der Vertrag gilt", "Vertrag")]
    public void Stars_open_an_entry_to_longer_words(string entry, string text, string found) =>
        string.Join('|', Found(Lists(("sign", [entry])), text)).Should().Be(found);

    [Fact]
    public void The_longest_phrase_wins_and_phrases_do_not_overlap() =>
        Found(Lists(("sign", ["letter"]), ("planned", ["letter of intent"]), ("deal", ["intent to buy"])), "A letter of intent to buy").Should().Equal("letter of intent");

    [Fact]
    public void A_phrase_of_two_lists_says_both()
    {
        var lexicon = Build(Lists(("buy", ["order"]), ("deal", ["Order"])));

        lexicon.Read(Reading.Segments("The ORDER stands.")).Should().ContainSingle().Which.Cues.Should().Equal(Cue.Buy, Cue.Deal);
    }

    [Fact]
    public void A_phrase_may_begin_behind_an_apostrophe() => Found(Lists(("deal", ["accordo"])), "Firmano l'accordo.", "it").Should().Equal("accordo");

    [Fact]
    public void Accents_do_not_count() => Found(Lists(("sign", ["größe", "accord"])), "Die GRÖSSE, die Größe").Should().Equal("Größe");

    [Fact]
    public void A_particle_of_one_ideograph_is_seen_beside_names_only()
    {
        var lexicon = Build(Lists(("with", ["与", "携手"]), ("object_mark", ["把"])));
        var text = Reading.Segments("OpenAI与AWS携手", "zh");

        lexicon.Read(text).Select(cue => text.Article.Slice(cue.Span).ToString()).Should().Equal("携手");
        lexicon.ParticleAt(text.Article.Folded, 6, out var end).Has(Cue.With).Should().BeTrue();
        end.Should().Be(7);
    }

    [Fact]
    public void A_word_that_is_no_particle_is_none()
    {
        var lexicon = Build(Lists(("with", ["with"]), ("deal", ["deal"])));

        lexicon.ParticleAt("deal with", 0, out var end).IsEmpty.Should().BeTrue();
        end.Should().Be(0);
    }

    [Fact]
    public void A_set_of_cues_fits_one_word_of_the_machine() => Enum.GetValues<Cue>().Should().HaveCountLessThanOrEqualTo(64);

    [Fact]
    public void Sets_combine_and_list_their_cues()
    {
        var set = CueSet.Of(Cue.Regulation, Cue.Buy).With(CueSet.Of(Cue.Deal));

        set.Should().Equal(Cue.Buy, Cue.Deal, Cue.Regulation);
        set.Only(CueSet.Of(Cue.Deal, Cue.Sign)).Should().Equal(Cue.Deal);
        set.HasAny(CueSet.Of(Cue.Sign)).Should().BeFalse();
    }

    private static Dictionary<string, string[]> Lists(params (string Key, string[] Phrases)[] filled)
    {
        var lists = Enum.GetNames<Cue>().ToDictionary(JsonNamingPolicy.SnakeCaseLower.ConvertName, _ => Array.Empty<string>());
        foreach (var (key, phrases) in filled)
        {
            lists[key] = phrases;
        }

        return lists;
    }

    private static CueLexicon Build(Dictionary<string, string[]> lists) => CueLexicon.Build("xx/cues.json", lists);

    private static Action Building(Dictionary<string, string[]> lists) => () => Build(lists);

    private static IEnumerable<string> Found(Dictionary<string, string[]> lists, string text, string language = "en")
    {
        var segments = Reading.Segments(text, language);
        return Build(lists).Read(segments).Select(cue => segments.Article.Slice(cue.Span).ToString());
    }
}
