using DealWatch.Web.Reconciliation.Linking;
using static DealWatch.Web.Tests.Reconciliation.Linking.Told;

namespace DealWatch.Web.Tests.Reconciliation.Linking;

public sealed class VerdictTests
{
    private static readonly LinkReport A = Report("2025-03-10", 10), B = Report("2025-03-11", 10), C = Report("2025-03-12", 10), Other = Report("2025-03-10", 77, MicrosoftCo, Oracle);

    [Fact]
    public void Different_keeps_apart_what_scores_would_join_and_the_rest_follows_the_stronger_side()
    {
        Linked.Partition([A, B]).Deals.Should().ContainSingle();
        Linked.Partition([A, B], new Verdict(A.Id, B.Id, false, 1)).Deals.Should().HaveCount(2);
    }

    [Fact]
    public void Same_joins_what_nothing_else_would() =>
        Linked.Partition([A, Other], new Verdict(A.Id, Other.Id, true, 1)).Deals.Should().ContainSingle();

    [Fact]
    public void The_later_of_two_words_on_one_pair_holds() =>
        Linked.Partition([A, B], new Verdict(A.Id, B.Id, false, 1), new Verdict(B.Id, A.Id, true, 2)).Deals.Should().ContainSingle();

    [Fact]
    public void Different_holds_between_all_that_is_joined_to_either()
    {
        var deals = Linked.Partition([A, B, C], new Verdict(A.Id, B.Id, false, 1), new Verdict(A.Id, C.Id, true, 2)).Deals;

        deals.Should().HaveCount(2);
        deals.Should().ContainSingle(deal => deal.Contains(A) && deal.Contains(C));
    }

    [Fact]
    public void Same_joins_all_that_belongs_to_either()
    {
        LinkReport mine = A with { Id = -1, Key = "a2", ArticleId = -1 }, theirs = Other with { Id = -2, Key = "o2", ArticleId = -2 };

        Linked.Partition([A, mine, Other, theirs], new Verdict(A.Id, Other.Id, true, 1)).Deals.Should().ContainSingle();
    }

    [Fact]
    public void A_word_settles_the_doubt()
    {
        var investment = Report("2026-04-20", 25, Amazon, OpenAi, DealWatch.Extraction.Records.DealType.Investment);
        var purchase = Report("2026-04-20", 25, OpenAi, Amazon);

        Linked.Partition([investment, purchase], new Verdict(investment.Id, purchase.Id, false, 1)).Doubts.Should().BeEmpty();
    }
}
