using DealWatch.Extraction.Articles;
using DealWatch.Extraction.Records;
using DealWatch.Extraction.Training;

namespace DealWatch.Extraction.Tests.Training;

public sealed class PairLabelsTests
{
    private const string Text = "Microsoft signed a framework with Brookfield Renewable, which Brookfield controls. Google waits.";

    [Fact]
    public void A_pair_with_another_name_of_a_labelled_party_is_neither_with_nor_without_a_deal()
    {
        var mentions = Reading.Mentions(Text);
        int Entity(string name) => mentions.Find(name)!.Index;
        (int, int) Pair(string a, string b) => (Math.Min(Entity(a), Entity(b)), Math.Max(Entity(a), Entity(b)));
        var article = new LabelledArticle("a", new ArticleInput(Text), [new LabelledDeal
        {
            Primary = true,
            Type = DealType.Power,
            Status = DealStatus.Signed,
            Parties = [new LabelledParty(["Microsoft"], PartyRole.Customer), new LabelledParty(["Brookfield Renewable", "Brookfield"], PartyRole.Provider)],
        }]);

        PairLabels.Of(article, mentions).Keys.Should().Equal(Pair("Microsoft", "Brookfield Renewable"));
        PairLabels.Undecided(article, mentions).Should().Equal(Pair("Microsoft", "Brookfield"));
    }

    [Theory]
    [InlineData("Microsoft signed a framework with Brookfield Renewable", "Brookfield Renewable")]
    [InlineData("Brookfield spoke for Microsoft", "Brookfield")]
    [InlineData(null, "Brookfield Renewable")]
    public void Of_two_names_of_a_party_the_one_in_the_evidence_has_the_deal(string? evidence, string named)
    {
        const string text = "Microsoft signed a framework with Brookfield Renewable. Later Brookfield spoke for Microsoft.";
        var mentions = Reading.Mentions(text);
        var article = new LabelledArticle("a", new ArticleInput(text), [new LabelledDeal
        {
            Primary = true,
            Type = DealType.Power,
            Status = DealStatus.Signed,
            Evidence = evidence,
            Parties = [new LabelledParty(["Microsoft"], PartyRole.Customer), new LabelledParty(["Brookfield Renewable", "Brookfield"], PartyRole.Provider)],
        }]);

        var pair = PairLabels.Of(article, mentions).Keys.Should().ContainSingle().Subject;

        new[] { pair.A, pair.B }.Should().BeEquivalentTo([mentions.Find("Microsoft")!.Index, mentions.Find(named)!.Index]);
    }
}
