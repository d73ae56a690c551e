using DealWatch.Extraction.Records.Pairs;
using DealWatch.Extraction.Tests.Goldens;

namespace DealWatch.Extraction.Tests.Records.Pairs;

public sealed class TieStrengthTests
{
    [Theory]
    [InlineData("OpenAI rents servers from Oracle.", true, TieStrength.Full)]
    [InlineData("OpenAI rents servers from Oracle.", false, TieStrength.Contrary)]
    [InlineData("Nvidia invested $2 billion in Nebius.", true, TieStrength.Full)]
    [InlineData("OpenAI signed with Oracle.", true, TieStrength.Full)]
    [InlineData("OpenAI's contract with Oracle stands.", true, TieStrength.Full)]
    [InlineData("OpenAI and Oracle signed a contract.", true, TieStrength.Plain)]
    [InlineData("The contract between OpenAI and Oracle stands.", true, TieStrength.Full)]
    [InlineData("OpenAI is larger than Oracle.", true, TieStrength.None)]
    [InlineData("OpenAI has a contract with Oracle.", true, TieStrength.Full)]
    public void The_words_between_two_names_say_how_plainly_they_are_tied(string text, bool firstPays, int strength) =>
        Strength(text, "en", firstPays).Should().Be(strength);

    [Theory]
    [InlineData("it", "OpenAI compra server da Oracle.")]
    [InlineData("de", "OpenAI kauft Server von Oracle.")]
    [InlineData("fr", "OpenAI achète des serveurs à Oracle.")]
    [InlineData("es", "OpenAI compra servidores a Oracle.")]
    [InlineData("nl", "OpenAI koopt servers van Oracle.")]
    public void Every_language_tells_who_pays(string language, string text)
    {
        Strength(text, language, firstPays: true).Should().BeGreaterThanOrEqualTo(TieStrength.Plain);
        Strength(text, language, firstPays: false).Should().Be(TieStrength.Contrary);
    }

    private static int Strength(string text, string language, bool firstPays)
    {
        var mentions = Reading.Mentions(text, language);
        var place = PairFinder.Find(mentions).Should().ContainSingle().Subject.Places.Should().ContainSingle().Subject;
        var view = new SentenceView(mentions, Extractors.Shared.LexiconOf(language), place.Sentence);
        return TieStrength.Of(
            TieWords.Collect(mentions.CuesOf(place.Sentence), place, view), NameMarks.Of(place, view), firstPays, view.InOneList(place.First, place.Second));
    }
}
