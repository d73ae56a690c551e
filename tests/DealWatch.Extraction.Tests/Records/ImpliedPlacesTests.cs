using DealWatch.Extraction.Mentions;
using DealWatch.Extraction.Records;
using DealWatch.Extraction.Records.Pairs;

namespace DealWatch.Extraction.Tests.Records;

public sealed class ImpliedPlacesTests
{
    private const string Text = "OpenAI takes over. Microsoft cancels its contract with CoreWeave. OpenAI now rents the halls of CoreWeave.";

    [Theory]
    [InlineData(0.9, DealType.Compute, 2)]
    [InlineData(0.5, DealType.Compute, 1)]
    [InlineData(0.9, DealType.Investment, 1)]
    public void A_sentence_about_two_names_is_not_also_about_one_carried_into_it(double probabilityOfTheTwo, DealType typeOfTheTwo, int sentence)
    {
        var mentions = Reading.Mentions(Text);
        var implied = At(mentions, DealType.Compute, "OpenAI", 0.7, sentence: 1);
        implied.Draft.Place.FirstIsImplied.Should().BeTrue();
        implied.Draft.Explanation = ["stands there"];

        ImpliedPlaces.Settle([implied, At(mentions, typeOfTheTwo, "Microsoft", probabilityOfTheTwo, sentence: 1)]);

        implied.Draft.Place.Sentence.Should().Be(sentence);
        implied.Draft.Explanation.Should().HaveCount(sentence == 1 ? 1 : 2, "who asks why is told that the place was changed");
    }

    [Fact]
    public void A_draft_without_another_place_stays()
    {
        var mentions = Reading.Mentions("OpenAI takes over. Microsoft cancels its contract with CoreWeave.");
        var implied = At(mentions, DealType.Compute, "OpenAI", 0.7, sentence: 1);

        ImpliedPlaces.Settle([implied, At(mentions, DealType.Compute, "Microsoft", 0.9, sentence: 1)]);

        implied.Draft.Place.Sentence.Should().Be(1);
    }

    private static (RecordDraft Draft, JudgedPair Judged) At(MentionSet mentions, DealType type, string payer, double probability, int sentence)
    {
        var draft = mentions.Draft(type, payer, "CoreWeave", probability);
        int a = draft.Payers[0], b = draft.Payees[0];
        var pair = PairFinder.Find(mentions).Single(pair => pair.A == Math.Min(a, b) && pair.B == Math.Max(a, b));
        draft.Place = pair.Places.First(place => place.Sentence == sentence);
        return (draft, new JudgedPair(pair, new PairScores([], probability, new float[pair.Places.Count]), []));
    }
}
