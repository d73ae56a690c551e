using DealWatch.Extraction.Records;
using DealWatch.Web.Commitments;
using DealWatch.Web.Search;

namespace DealWatch.Web.Tests.Commitments;

public sealed class CommitmentTableTests
{
    private static readonly CompanyLink OpenAi = new("OpenAI", "openai"), Meta = new("Meta", "meta"), Aws = new("Amazon", "amazon");
    private static readonly CommitmentTerm Term = CommitmentTerm.Of(null, 2026, 2027, null)!;

    [Fact]
    public void A_deal_of_several_buyers_counts_once_in_equal_shares()
    {
        var table = CommitmentTable.Of([Deal(1, [OpenAi, Meta], new CommitmentPart(101, Term))], new CommitmentChoice(), null);

        table.Usd.Should().Be(101);
        table.Companies.Select(company => company.Usd).Should().BeEquivalentTo([50, 51]);
        table.Years.Sum(table.In).Should().Be(101);
        table.Companies[0].Lines[0].Sharers.Should().Be(2);
    }

    [Fact]
    public void Money_without_a_term_is_in_the_sum_and_in_no_year()
    {
        var table = CommitmentTable.Of([Deal(1, [OpenAi], new CommitmentPart(60, Term), new CommitmentPart(40, null))], new CommitmentChoice(), null);

        (table.Usd, table.NotStated, table.In(2026), table.In(2027)).Should().Be((100, 40, 30, 30));
        table.Untermed.Should().ContainSingle();
    }

    [Fact]
    public void Deals_without_a_value_and_possible_doubles_are_in_no_sum_and_are_named()
    {
        var table = CommitmentTable.Of([Deal(1, [OpenAi]), Deal(2, [OpenAi], new CommitmentPart(60, Term)) with { IsPossibleDouble = true }], new CommitmentChoice(), null);

        table.Usd.Should().Be(0);
        table.Years.Should().BeEmpty();
        table.Unvalued.Should().ContainSingle().Which.Id.Should().Be(1);
        table.Doubles.Should().ContainSingle().Which.Id.Should().Be(2);
    }

    [Fact]
    public void The_other_side_has_the_same_money_under_other_names()
    {
        var deals = new[] { Deal(1, [OpenAi], new CommitmentPart(60, Term)), Deal(2, [Meta], new CommitmentPart(40, Term)) };

        var providers = CommitmentTable.Of(deals, new CommitmentChoice { By = CommitmentSide.Provider }, null);

        providers.Companies.Should().ContainSingle().Which.Company.Should().Be(Aws);
        providers.Usd.Should().Be(CommitmentTable.Of(deals, new CommitmentChoice(), null).Usd);
    }

    [Fact]
    public void A_company_has_its_own_share_alone()
    {
        var table = CommitmentTable.Of([Deal(1, [OpenAi, Meta], new CommitmentPart(100, Term)), Deal(2, [Meta], new CommitmentPart(7, Term))], new CommitmentChoice(), "openai");

        table.Companies.Should().ContainSingle().Which.Usd.Should().Be(50);
    }

    private static CommittedDeal Deal(int id, CompanyLink[] buyers, params CommitmentPart[] parts) =>
        new(id, "a-b", DealType.Compute, new DateOnly(2025, 11, 3), null, buyers, [Aws], parts, IsPossibleDouble: false);
}
