using DealWatch.Extraction.Articles;
using DealWatch.Extraction.Mentions;
using DealWatch.Extraction.Mentions.Companies;
using DealWatch.Extraction.Tests.Goldens;

namespace DealWatch.Extraction.Tests.Mentions;

public sealed class GazetteerEditsTests
{
    [Fact]
    public void An_added_name_means_its_company_whatever_it_meant_before()
    {
        var before = Reading.Mentions("The order went to Project Larkspur and to Crusoe.");
        before.Find("OpenAI").Should().BeNull();

        var mentions = Read("The order went to Project Larkspur and to Crusoe.", Edit("openai") with { AddedNames = ["Project Larkspur", "Crusoe"] });

        mentions.Words(mentions.Find("OpenAI")!).Should().Equal("Project Larkspur", "Crusoe");
        mentions.Find("Crusoe").Should().BeNull();
    }

    [Fact]
    public void A_removed_name_means_its_company_no_longer_and_the_others_still_do()
    {
        var mentions = Read("OpenAI rents from AWS. Amazon builds.", Edit("amazon") with { RemovedNames = ["aws"] });

        mentions.Words(mentions.Find("Amazon")!).Should().Equal("Amazon");
    }

    [Fact]
    public void A_new_company_has_identifier_name_and_kind()
    {
        var mentions = Read("Then larkspur met Larkspur.", new CompanyEdit { Id = "own-7", Name = "Larkspur", Kind = "neocloud", Parent = "amazon" });

        var company = mentions.Find("Larkspur")!.Company!;
        company.Should().Match<Company>(c => c.Id == "own-7" && c.Kind == "neocloud" && c.Parent == "amazon");
        mentions.Words(mentions.Find("Larkspur")!).Should().Equal("Larkspur");
    }

    [Fact]
    public void A_renamed_company_keeps_its_name_as_another_one()
    {
        var mentions = Read("Crusoe Energy signed with Larkspur.", Edit("crusoe") with { Name = "Larkspur" });

        mentions.Find("Larkspur")!.Mentions.Should().HaveCount(2);
        mentions.Find("Larkspur")!.Company!.Aliases.Should().Contain("Crusoe Energy").And.NotContain("Larkspur");
    }

    [Fact]
    public void A_merged_company_is_the_other_with_all_its_names_and_facts()
    {
        var extractor = Extractors.Shared.With(new GazetteerEdits { Companies = [Edit("anthropic") with { MergedInto = "crusoe" }, Edit("crusoe") with { MergedInto = "openai" }] });
        var mentions = extractor.MentionsOf(new ArticleInput("Anthropic signed. The Claude maker pays. Crusoe builds for OpenAI.", Language: "en"))!;

        mentions.Entities.Should().ContainSingle().Which.Mentions.Should().HaveCount(4);
        extractor.Companies.ById("anthropic")!.Id.Should().Be("openai");
        extractor.Companies.All.Should().NotContain(company => company.Id == "crusoe");
    }

    [Fact]
    public void A_vendor_that_is_merged_still_makes_its_chips()
    {
        var mentions = Read("The order is for AMD GPUs from Larkspur.", new CompanyEdit { Id = "own-1", Name = "Larkspur" }, Edit("amd") with { MergedInto = "own-1" });

        mentions.Chips.Should().NotBeEmpty().And.OnlyContain(chip => chip.Vendor == "AMD");
    }

    [Theory]
    [InlineData("Brightwater Labs signed with OpenAI.", "Brightwater Labs")]
    [InlineData("Crusoe signed with OpenAI. The plan of Crusoe stands.", "Crusoe")]
    public void A_name_that_is_no_company_is_neither_known_nor_discovered(string text, string name)
    {
        Reading.Mentions(text).Find(name).Should().NotBeNull();

        var mentions = Extractors.Shared.With(new GazetteerEdits { NoCompanies = [name.ToUpperInvariant()] }).MentionsOf(new ArticleInput(text, Language: "en"))!;

        mentions.Entities.Select(entity => entity.Name).Should().Equal("OpenAI");
        mentions.UnknownNames.Should().BeEmpty();
    }

    [Fact]
    public void The_extractor_it_was_made_from_stays_as_it_is()
    {
        const string text = "The order went to Larkspur.";
        var first = Extractors.Shared.With(new GazetteerEdits { Companies = [Edit("openai") with { AddedNames = ["Larkspur"] }] });
        var second = first.With(GazetteerEdits.None);

        Extractors.Shared.MentionsOf(new ArticleInput(text, Language: "en"))!.Find("OpenAI").Should().BeNull();
        second.MentionsOf(new ArticleInput(text, Language: "en"))!.Find("OpenAI").Should().BeNull("edits count from the embedded data");
        second.Version.Should().Be(Extractors.Shared.Version);
    }

    [Fact]
    public void The_version_tells_edits_apart_and_the_same_edits_have_the_same()
    {
        GazetteerEdits[] all =
        [
            GazetteerEdits.None,
            new() { NoCompanies = ["Larkspur"] },
            new() { NoCompanies = ["Lark", "spur"] },
            new() { Companies = [Edit("openai") with { AddedNames = ["Larkspur"] }] },
            new() { Companies = [Edit("openai") with { RemovedNames = ["Larkspur"] }] },
            new() { Companies = [Edit("openai") with { Name = "Larkspur" }] },
        ];

        all.Select(edits => Extractors.Shared.With(edits).Version).Should().OnlyHaveUniqueItems();
        Extractors.Shared.With(new GazetteerEdits { NoCompanies = ["Larkspur"] }).Version.Should().Be(Extractors.Shared.With(all[1]).Version)
            .And.MatchRegex(@"^\d+\.\d+\.\d+\+names\.[0-9a-f]{8}$");
    }

    public static TheoryData<CompanyEdit, string> Impossible => new()
    {
        { new CompanyEdit { Id = "nobody" }, "'nobody' is in no gazetteer and has no name" },
        { new CompanyEdit { Id = "No body", Name = "Nobody" }, "lower-case" },
        { Edit("openai") with { Kind = "shop" }, "'shop', which is unknown" },
        { Edit("openai") with { AddedNames = ["O"] }, "'O'" },
        { Edit("openai") with { AddedNames = ["Open*"] }, "'Open*'" },
        { Edit("openai") with { Parent = "nobody" }, "'nobody', which is no id" },
        { Edit("spacex") with { Parent = "xai" }, "below itself" },
        { Edit("openai") with { MergedInto = "openai" }, "which is itself" },
        { Edit("openai") with { MergedInto = "nobody" }, "which is no id" },
    };

    [Theory]
    [MemberData(nameof(Impossible))]
    public void An_edit_that_cannot_be_is_refused_with_what_is_wrong(CompanyEdit edit, string message)
    {
        var make = () => Extractors.Shared.With(new GazetteerEdits { Companies = [edit] });

        make.Should().Throw<ArgumentException>().WithMessage($"*{message}*");
    }

    private static CompanyEdit Edit(string id) => new() { Id = id };

    private static MentionSet Read(string text, params CompanyEdit[] edits) =>
        Extractors.Shared.With(new GazetteerEdits { Companies = edits }).MentionsOf(new ArticleInput(text, Language: "en"))!;
}
