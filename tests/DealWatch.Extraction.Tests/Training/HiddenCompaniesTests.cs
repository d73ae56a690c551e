using DealWatch.Extraction.Articles;
using DealWatch.Extraction.Tests.Goldens;
using DealWatch.Extraction.Training;

namespace DealWatch.Extraction.Tests.Training;

public sealed class HiddenCompaniesTests
{
    private const string Text = "Nscale, Lambda, Crusoe, Nebius, Vultr, Firmus, Iren, Equinix and TensorWave signed with Nvidia in Texas and in France.";

    [Fact]
    public void About_half_of_the_rarely_named_companies_are_hidden_but_no_place_and_nobody_who_makes_chips()
    {
        var mentions = Reading.Mentions(Text);
        var known = mentions.Entities.Select(entity => entity.Company).OfType<DealWatch.Extraction.Mentions.Companies.Company>().Select(company => company.Id).ToList();

        var hidden = HiddenCompanies.Choose([mentions]);

        hidden.Should().NotBeEmpty().And.BeSubsetOf(known).And.NotContain(["nvidia", "france", "texas"]);
        hidden.Count.Should().BeLessThan(known.Count - 3);
        HiddenCompanies.Choose([mentions]).Should().Equal(hidden, "which are hidden depends on nothing but their names");
    }

    [Fact]
    public void Who_is_named_in_article_after_article_is_known_to_anyone()
    {
        var mentions = Reading.Mentions(Text);

        HiddenCompanies.Choose([mentions, mentions, mentions]).Should().BeEmpty();
    }

    [Fact]
    public void A_hidden_company_is_read_as_an_unknown_name()
    {
        const string Sentence = "The cloud company Nscale signed a contract with Microsoft on Monday.";
        Extractors.Shared.MentionsOf(new ArticleInput(Sentence))!.Find("Nscale")!.Company.Should().NotBeNull();

        var ignorant = Extractors.Shared.Without(new HashSet<string> { "nscale" });

        ignorant.MentionsOf(new ArticleInput(Sentence))!.Find("Nscale")!.Company.Should().BeNull();
        ignorant.Companies.All.Should().HaveCount(Extractors.Shared.Companies.All.Count - 1);
        ignorant.Companies.ByName("Microsoft").Should().BeSameAs(Extractors.Shared.Companies.ByName("Microsoft"));
    }
}
