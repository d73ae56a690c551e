using DealWatch.Extraction.Mentions;
using DealWatch.Extraction.Records;
using DealWatch.Extraction.Records.Fields;

namespace DealWatch.Extraction.Tests.Records.Fields;

public sealed class ParentSumsTests
{
    private const string Text = "SpaceX weighs $5 billion for Oracle. xAI and Oracle agreed on $5 billion, and Meta pays $9 billion to Oracle.";

    [Theory]
    [InlineData("SpaceX", 0.6, "xAI", 0.9, false, true)]
    [InlineData("SpaceX", 0.9, "xAI", 0.6, true, false)]
    [InlineData("Meta", 0.6, "xAI", 0.9, true, true)]
    public void A_sum_of_a_company_and_of_its_parent_stays_with_the_surer_record(string one, double sure, string other, double otherSure, bool isKept, bool isOtherKept)
    {
        var mentions = Reading.Mentions(Text);
        RecordDraft first = WithSum(mentions, one, sure, 0), second = WithSum(mentions, other, otherSure, 1);

        ParentSums.Settle(mentions, [first, second]);

        (first.Money is not null, second.Money is not null).Should().Be((isKept, isOtherKept));
    }

    [Fact]
    public void Sums_that_differ_are_two()
    {
        var mentions = Reading.Mentions(Text);
        RecordDraft first = WithSum(mentions, "SpaceX", 0.6, 2), second = WithSum(mentions, "xAI", 0.9, 1);

        ParentSums.Settle(mentions, [first, second]);

        (first.Money, second.Money).Should().Be((mentions.Quantities.Money[2], mentions.Quantities.Money[1]));
    }

    private static RecordDraft WithSum(MentionSet mentions, string payer, double probability, int sum)
    {
        var draft = mentions.Draft(DealType.Investment, payer, "Oracle", probability);
        draft.Money = mentions.Quantities.Money[sum];
        return draft;
    }
}
