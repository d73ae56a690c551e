using System.Text;
using DealWatch.Extraction.Mentions;
using DealWatch.Extraction.Mentions.Chips;
using DealWatch.Extraction.Mentions.Companies;

namespace DealWatch.Extraction.Tests.Mentions;

public sealed class ChipGazetteerTests
{
    private static readonly CompanyGazetteer Companies = CompanyGazetteer.Load();
    private static readonly ChipGazetteer Chips = ChipGazetteer.Load(Companies);

    [Theory]
    [InlineData("GB200", "nvidia", "GB200")]
    [InlineData("gb300 nvl72", "nvidia", "GB300 NVL72")]
    [InlineData("블랙웰", "nvidia", "Blackwell")]
    [InlineData("MI450", "amd", "MI450")]
    [InlineData("Tensor Processing Units", "google", "TPU")]
    [InlineData("Trainium 3", "amazon", "Trainium3")]
    [InlineData("昇腾", "huawei", "Ascend")]
    [InlineData("思元", "cambricon", "MLU")]
    [InlineData("LPU", "groq", "LPU")]
    public void NameLeadsToVendorAndModel(string name, string vendor, string model)
    {
        var found = Chips.ByName(name)!;

        found.Vendor.Should().Be(vendor);
        found.Name.Should().Be(model);
    }

    [Fact]
    public void MemoryThatSeveralMakeHasNoVendor() => Chips.ByName("HBM4")!.Vendor.Should().BeNull();

    [Fact]
    public void OrdinaryWordsAreAmbiguous()
    {
        var names = Chips.Names.ToDictionary(name => name.Text);

        new[] { "Rubin", "Hopper", "Ampere", "Grace", "Vera", "Ironwood" }
            .Should().OnlyContain(name => names[name].IsAmbiguous);
        names["Blackwell"].IsAmbiguous.Should().BeFalse();
    }

    [Fact]
    public void FrequentWordsAreNoNamesUnlessMarkedAmbiguous() =>
        Chips.Names
            .Where(name => !name.IsAmbiguous && FrequentWords.All.Contains(name.Text.ToLowerInvariant()))
            .Select(name => name.Text)
            .Should().BeEmpty();

    [Fact]
    public void EveryLanguageHasWordsForChips() =>
        Chips.Words.Keys.Should().Contain(["it", "en", "de", "fr", "es", "pt", "nl", "zh", "ja", "ko"]);

    [Theory]
    [InlineData("""{ "name": "X1", "vendor": "nobody", "kind": "cpu" }""", "'X1'", "'vendor'")]
    [InlineData("""{ "name": "X1", "vendor": "nvidia", "kind": "toy" }""", "'X1'", "'kind'", "'toy'")]
    [InlineData("""{ "name": "X1", "vendor": "nvidia", "kind": "cpu", "aliases": ["x1"] }""", "'X1'", "'aliases'", "'x1'")]
    [InlineData("""{ "name": "X1", "vendor": "nvidia", "kind": "cpu", "ambiguous": ["X2"] }""", "'X1'", "'ambiguous'", "'X2'")]
    [InlineData("""{ "name": "X1", "vendor": "nvidia", "kind": "cpu", "alias": [] }""", "line 3", "alias")]
    public void MessageNamesFileChipAndKey(string model, params string[] parts)
    {
        var read = () => Read("""{ "company": "nvidia", "name": "Nvidia" }""", model);

        read.Should().Throw<GazetteerException>().Which.Message
            .Should().Contain("'chips.json'").And.ContainAll(parts);
    }

    [Fact]
    public void VendorMustBeACompany()
    {
        var read = () => Read("""{ "company": "nobody", "name": "Nobody" }""", "");

        read.Should().Throw<GazetteerException>().WithMessage("*'company'*'Nobody'*'nobody' is no company id");
    }

    private static ChipGazetteer Read(string vendors, string models)
    {
        var content = $$"""
            { "vendors": [{{vendors}}],
            "models": [
            {{models}}
            ], "words": [] }
            """;
        return ChipGazetteer.Read("chips.json", Encoding.UTF8.GetBytes(content), Companies);
    }
}
