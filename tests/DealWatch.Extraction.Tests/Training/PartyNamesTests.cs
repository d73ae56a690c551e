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

        PartyNames.Find(mentions, new LabelledParty([label], PartyRole.Investee)).Should().Be(mentions.Find("France")!.Index);
    }

    [Fact]
    public void A_party_that_the_article_does_not_name_is_none() =>
        PartyNames.Find(Reading.Mentions("Microsoft invierte en Francia.", "es"), new LabelledParty(["Oracle"], PartyRole.Investor)).Should().BeNull();
}
