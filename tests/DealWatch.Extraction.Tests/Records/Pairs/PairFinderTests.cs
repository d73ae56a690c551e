using DealWatch.Extraction.Mentions;
using DealWatch.Extraction.Mentions.Names;
using DealWatch.Extraction.Records.Pairs;

namespace DealWatch.Extraction.Tests.Records.Pairs;

public sealed class PairFinderTests
{
    [Fact]
    public void Names_of_one_sentence_are_pairs_each_once()
    {
        var pairs = Pairs("OpenAI signed with Oracle and Nvidia.");

        pairs.Keys.Should().BeEquivalentTo(["OpenAI+Oracle", "OpenAI+Nvidia", "Oracle+Nvidia"]);
        pairs["OpenAI+Oracle"].Places.Should().ContainSingle().Which.FirstIsImplied.Should().BeFalse();
    }

    [Fact]
    public void A_pair_has_a_place_for_each_sentence_that_names_both() =>
        Pairs("OpenAI signed with Oracle. Oracle will host OpenAI.")["OpenAI+Oracle"].Places.Select(place => place.Sentence).Should().Equal(0, 1);

    [Fact]
    public void A_name_of_the_sentence_before_is_carried_over_where_words_tell_of_a_deal()
    {
        var pairs = Pairs("Nebius grew fast. A contract with Microsoft followed.");

        var place = pairs["Nebius+Microsoft"].Places.Should().ContainSingle().Subject;
        (place.FirstIsImplied, place.FirstForm, place.SecondForm).Should().Be((true, NameForm.PreviousSubject, NameForm.Name));
    }

    [Fact]
    public void Nothing_is_carried_over_into_small_talk() => Pairs("Nebius grew fast. The weather near Microsoft was mild.").Should().BeEmpty();

    [Fact]
    public void The_topic_of_the_article_is_carried_further()
    {
        var pairs = Pairs("Nebius grew. Nebius hired. Nebius moved.\n\nThe sun shone.\n\nRain fell.\n\nSnow fell.\n\nA contract with Microsoft followed.");

        pairs["Nebius+Microsoft"].Places.Should().ContainSingle().Which.FirstForm.Should().Be(NameForm.Topic);
    }

    [Fact]
    public void A_name_is_no_pair_with_itself() => Pairs("AWS sold servers, and Amazon signed the contract.").Should().BeEmpty();

    [Fact]
    public void A_sentence_full_of_names_gives_a_bounded_number_of_pairs()
    {
        var names = string.Join(", ", Enumerable.Range(0, 60).Select(i => $"Zeta{i} Energy"));

        PairFinder.Find(Reading.Mentions($"They signed with {names}.")).Should().HaveCountLessThanOrEqualTo(12 * 11 / 2).And.NotBeEmpty();
    }

    private static Dictionary<string, EntityPair> Pairs(string text)
    {
        var mentions = Reading.Mentions(text);
        return PairFinder.Find(mentions).ToDictionary(pair => $"{Name(mentions, pair.A)}+{Name(mentions, pair.B)}");
    }

    private static string Name(MentionSet mentions, int entity) => mentions.Entities[entity].Name;
}
