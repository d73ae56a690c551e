using DealWatch.Extraction.Records.Pairs;
using DealWatch.Extraction.Tests.Goldens;

namespace DealWatch.Extraction.Tests.Records.Pairs;

public sealed class PairFeaturesTests
{
    [Fact]
    public void What_is_glued_to_a_name_is_seen_beside_that_name_only()
    {
        var signs = Signs("The startup Nscale signed with AMD.", "Nscale", "AMD");

        signs.Should().Contain(["before1|Org|payerFirst", "after1|Sign|payerFirst", "before2|With|payerFirst"]);
        signs.Should().NotContain(["before2|Org|payerFirst", "before1|With|payerFirst"]);
    }

    [Fact]
    public void A_deal_noun_that_the_sentence_shares_with_that_of_the_implied_name_is_carried_over()
    {
        Signs("Nscale took a loan on Monday. The loan is provided by Blackstone.", "Nscale", "Blackstone", implied: true)
            .Should().Contain("carried|Debt").And.Contain("carried|yes|PreviousSubject");
        Signs("Nscale opened a hall on Monday. The loan is provided by Blackstone.", "Nscale", "Blackstone", implied: true)
            .Should().Contain("carried|none|PreviousSubject").And.NotContain("carried|Debt");
    }

    [Fact]
    public void Names_that_stand_together_carry_nothing_over() =>
        Signs("Nscale took a loan from Blackstone.", "Nscale", "Blackstone").Should().NotContain(sign => sign.StartsWith("carried", StringComparison.Ordinal));

    private static List<string> Signs(string text, string first, string second, bool implied = false)
    {
        var mentions = Reading.Mentions(text);
        int a = mentions.Find(first)!.Index, b = mentions.Find(second)!.Index;
        var place = PairFinder.Find(mentions).Single(pair => pair.A == Math.Min(a, b) && pair.B == Math.Max(a, b)).Places.Single(place => place.FirstIsImplied == implied);
        var names = new Dictionary<ulong, string>();
        var signs = new PairFeatures(mentions, Extractors.Shared.LexiconOf("en"), names).At(place, together: 1, firstPlace: true, payerFirst: true);
        return [.. signs.Ids.Select(id => names[id])];
    }
}
