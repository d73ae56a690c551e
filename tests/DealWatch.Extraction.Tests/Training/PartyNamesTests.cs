using DealWatch.Extraction.Records;
using DealWatch.Extraction.Training;

namespace DealWatch.Extraction.Tests.Training;

public sealed class PartyNamesTests
{
    [Theory]
    [InlineData("France")]
    [InlineData("Francia")]
    public void A_party_is_found_by_the_name_of_the_gazetteer_and_by_the_words_of_the_article(string label)
    {
        var mentions = Reading.Mentions("Microsoft invierte en Francia.", "es");

        PartyNames.Find(mentions, new LabelledParty([label], PartyRole.Investee)).Should().Equal(mentions.Find("France")!.Index);
    }

    [Fact]
    public void A_party_that_the_article_does_not_name_is_none() =>
        PartyNames.Find(Reading.Mentions("Microsoft invierte en Francia.", "es"), new LabelledParty(["Oracle"], PartyRole.Investor)).Should().BeEmpty();

    [Fact]
    public void An_earlier_name_of_a_party_comes_before_a_later_one_that_the_gazetteer_has()
    {
        var mentions = Reading.Mentions("Microsoft investeert in Nederland, waar Noord-Holland voorop loopt.", "nl");

        PartyNames.Find(mentions, new LabelledParty(["Nederland", "Noord-Holland"], PartyRole.Investee))
            .Should().Equal(mentions.Find("Netherlands")!.Index, mentions.Find("Noord-Holland")!.Index);
    }
}
