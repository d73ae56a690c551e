using DealWatch.Extraction.Mentions;
using DealWatch.Extraction.Records;

namespace DealWatch.Extraction.Tests.Records;

public sealed class RecordGroupsTests
{
    [Fact]
    public void Lenders_of_one_borrower_are_a_syndicate_wherever_they_are_named()
    {
        var mentions = Reading.Mentions("JPMorgan lends money to CoreWeave. Goldman Sachs lends to CoreWeave too.");

        var joined = RecordGroups.Join(mentions,
            [mentions.Draft(DealType.Financing, "Goldman Sachs", "CoreWeave", 0.6), mentions.Draft(DealType.Financing, Bank(mentions), "CoreWeave", 0.8)]);

        var (payers, payees) = mentions.Sides(joined.Should().ContainSingle().Subject);
        payers.Should().Equal([Bank(mentions), "Goldman Sachs"], "the surest comes first");
        payees.Should().Equal("CoreWeave");
    }

    [Fact]
    public void Loans_to_two_borrowers_stay_two()
    {
        var mentions = Reading.Mentions("Goldman Sachs lends to CoreWeave and Crusoe.");

        RecordGroups.Join(mentions, [mentions.Draft(DealType.Financing, "Goldman Sachs", "CoreWeave"), mentions.Draft(DealType.Financing, "Goldman Sachs", "Crusoe")])
            .Should().HaveCount(2);
    }

    [Theory]
    [InlineData("Nvidia and Microsoft put $5 billion into Anthropic.", 1)]
    [InlineData("Nvidia puts $10 billion and Microsoft $5 billion into Anthropic.", 2)]
    [InlineData("Nvidia and Microsoft put money into Anthropic.", 2)]
    public void Investors_with_one_amount_between_them_are_one_round(string text, int records)
    {
        var mentions = Reading.Mentions(text);

        RecordGroups.Join(mentions, [mentions.Draft(DealType.Investment, "Nvidia", "Anthropic"), mentions.Draft(DealType.Investment, "Microsoft", "Anthropic")])
            .Should().HaveCount(records);
    }

    [Fact]
    public void Names_that_all_deal_with_each_other_are_a_consortium()
    {
        var mentions = Reading.Mentions("OpenAI, Oracle and Nvidia form a joint venture.");

        var joined = RecordGroups.Join(mentions,
        [
            mentions.Draft(DealType.Partnership, "OpenAI", "Oracle"), mentions.Draft(DealType.Partnership, "OpenAI", "Nvidia"),
            mentions.Draft(DealType.Partnership, "Oracle", "Nvidia"),
        ]);

        var draft = joined.Should().ContainSingle().Subject;
        draft.Payers.Concat(draft.Payees).Should().BeEquivalentTo([0, 1, 2]).And.OnlyHaveUniqueItems();
    }

    [Fact]
    public void One_name_with_several_partners_has_as_many_deals()
    {
        var mentions = Reading.Mentions("OpenAI signed with Oracle, Google and Nvidia.");

        RecordGroups.Join(mentions, [.. new[] { "Oracle", "Google", "Nvidia" }.Select(partner => mentions.Draft(DealType.Partnership, "OpenAI", partner))])
            .Should().HaveCount(3);
    }

    [Fact]
    public void Names_of_one_list_that_are_paired_found_something_together()
    {
        var mentions = Reading.Mentions("OpenAI, Oracle and Nvidia build data centers. Google supplies them.");

        var joined = RecordGroups.Join(mentions,
        [
            mentions.Draft(DealType.Datacenter, "OpenAI", "Oracle", 0.6, isListed: true), mentions.Draft(DealType.Datacenter, "OpenAI", "Nvidia", 0.7, isListed: true),
        ]);

        var venture = joined.Should().ContainSingle().Subject;
        venture.Payers.Concat(venture.Payees).Select(entity => mentions.Entities[entity].Name).Should().BeEquivalentTo("OpenAI", "Oracle", "Nvidia");
        new DealAssembler(mentions, probability => probability).Assemble(joined)[0].Parties.Should().OnlyContain(party => party.Role == PartyRole.Partner);
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public void Names_that_all_deal_with_each_other_are_partners_only_when_they_stand_in_one_list(bool isListed)
    {
        var mentions = Reading.Mentions("OpenAI, Oracle and Nvidia build data centers.");

        RecordGroups.Join(mentions,
        [
            mentions.Draft(DealType.Datacenter, "OpenAI", "Oracle", isListed: isListed), mentions.Draft(DealType.Datacenter, "OpenAI", "Nvidia", isListed: isListed),
            mentions.Draft(DealType.Datacenter, "Oracle", "Nvidia", isListed: isListed),
        ]).Should().ContainSingle().Which.AmongPartners.Should().Be(isListed);
    }

    [Fact]
    public void Two_names_of_one_list_keep_their_sides()
    {
        var mentions = Reading.Mentions("OpenAI and Oracle sign a contract.");

        RecordGroups.Join(mentions, [mentions.Draft(DealType.Compute, "OpenAI", "Oracle", isListed: true)]).Should().ContainSingle().Which.AmongPartners.Should().BeFalse();
    }

    [Fact]
    public void Purchases_of_different_sentences_are_not_joined()
    {
        var mentions = Reading.Mentions("OpenAI rents from Oracle. OpenAI rents from Google. Oracle rents from Google.");

        RecordGroups.Join(mentions,
            [mentions.Draft(DealType.Compute, "OpenAI", "Oracle"), mentions.Draft(DealType.Compute, "OpenAI", "Google"), mentions.Draft(DealType.Compute, "Oracle", "Google")])
            .Should().HaveCount(3);
    }

    private static string Bank(MentionSet mentions) => mentions.Entities[0].Name;
}
