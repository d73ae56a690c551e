using DealWatch.Extraction.Mentions.Companies;

namespace DealWatch.Extraction.Tests.Mentions;

public sealed class CompanyGazetteerTests
{
    private static readonly CompanyGazetteer Gazetteer = CompanyGazetteer.Load();

    [Fact]
    public void EmbeddedDataKnowsTheField()
    {
        Gazetteer.All.Should().HaveCountGreaterThan(900);
        Gazetteer.All.Count(company => company.Kind == CompanyKind.Country).Should().BeGreaterThan(65);
        Gazetteer.All.Count(company => company.Kind == CompanyKind.Project).Should().BeGreaterThan(30);
    }

    [Theory]
    [InlineData("OpenAI", "openai")]
    [InlineData("openai", "openai")]
    [InlineData("AWS", "amazon")]
    [InlineData("Amazon Web Services", "amazon")]
    [InlineData("Alphabet", "google")]
    [InlineData("Telefonica", "telefonica")]
    [InlineData("societe generale", "societe-generale")]
    [InlineData("甲骨文", "oracle")]
    [InlineData("オラクル", "oracle")]
    [InlineData("오라클", "oracle")]
    [InlineData("英伟达", "nvidia")]
    [InlineData("輝達", "nvidia")]
    [InlineData("エヌビディア", "nvidia")]
    [InlineData("엔비디아", "nvidia")]
    [InlineData("ソフトバンクグループ", "softbank")]
    [InlineData("소프트뱅크", "softbank")]
    [InlineData("Emirati Arabi Uniti", "united-arab-emirates")]
    [InlineData("阿联酋", "united-arab-emirates")]
    [InlineData("アラブ首長国連邦", "united-arab-emirates")]
    [InlineData("아랍에미리트", "united-arab-emirates")]
    [InlineData("Projeto Stargate", "stargate")]
    [InlineData("NVDA", "nvidia")]
    [InlineData("9984.t", "softbank")]
    public void NamesBrandsAndTickersLeadToTheCompany(string name, string id) =>
        Gazetteer.ByName(name)!.Id.Should().Be(id);

    [Theory]
    [InlineData("")]
    [InlineData(" ")]
    [InlineData("No Such Company")]
    public void UnknownNamesLeadNowhere(string name) => Gazetteer.ByName(name).Should().BeNull();

    [Fact]
    public void ParentsAndChildrenAgree()
    {
        var github = Gazetteer.ById("github")!;
        var microsoft = Gazetteer.ParentOf(github)!;
        microsoft.Id.Should().Be("microsoft");
        Gazetteer.ChildrenOf(microsoft).Should().Contain(github);
        Gazetteer.ChildrenOf(github).Should().BeEmpty();
        Gazetteer.ParentOf(microsoft).Should().BeNull();
    }

    [Fact]
    public void BrandsAndAmbiguousNamesAreMarked()
    {
        var names = Gazetteer.Names.ToDictionary(name => name.Text);
        names["AWS"].IsBrand.Should().BeTrue();
        names["Amazon"].IsBrand.Should().BeFalse();
        names["Meta"].IsAmbiguous.Should().BeTrue();
        names["Meta Platforms"].IsAmbiguous.Should().BeFalse();
    }

    [Fact]
    public void FrequentWordsAreNoNamesUnlessMarkedAmbiguous() =>
        Gazetteer.Names
            .Where(name => !name.IsAmbiguous && FrequentWords.All.Contains(name.Text.ToLowerInvariant()))
            .Select(name => $"{name.Company.Id}: {name.Text}")
            .Should().BeEmpty();

    [Fact]
    public void NamesHaveAtLeastTwoCharacters() => Gazetteer.Names.Should().OnlyContain(name => name.Text.Length >= 2);

    [Fact]
    public void CountriesAreNamedInEveryScript()
    {
        static bool Has(Company company, char first, char last) =>
            company.Aliases.Any(alias => alias.Any(c => c >= first && c <= last));

        Gazetteer.All
            .Where(company => company.Kind == CompanyKind.Country)
            .Where(company => !Has(company, '一', '鿿') || !Has(company, '가', '힣'))
            .Select(company => company.Id)
            .Should().BeEmpty();
    }
}
