using DealWatch.Extraction.Mentions.Chips;

namespace DealWatch.Extraction.Tests.Mentions.Chips;

public sealed class ChipReaderTests
{
    [Theory]
    [InlineData("en", "They rent Nvidia GPUs for years.")]
    [InlineData("it", "Un vasto parco di chip Nvidia.")]
    [InlineData("fr", "Des puces de Nvidia pour tous.")]
    [InlineData("es", "Compra chips de Nvidia este año.")]
    [InlineData("de", "Sie mieten Nvidia-Chips für Jahre.")]
    [InlineData("zh", "采购英伟达芯片")]
    [InlineData("ja", "エヌビディアのGPUを調達")]
    public void A_vendor_beside_a_word_for_chips_says_whose_chips_are_meant(string language, string text)
    {
        var mentions = Reading.Mentions(text, language);

        mentions.Chips.Select(chip => (chip.Vendor, chip.Model)).Should().Equal(("Nvidia", null));
        mentions.Find("Nvidia")!.Mentions.Should().ContainSingle().Which.QualifiesChips.Should().BeTrue();
    }

    [Theory]
    [InlineData("en", "Halden rents Nvidia capacity from CoreWeave.")]
    [InlineData("it", "Halden affitta capacità Nvidia da CoreWeave.")]
    [InlineData("de", "Halden mietet Nvidia-Rechenleistung von CoreWeave.")]
    [InlineData("zh", "哈尔登向CoreWeave租用英伟达算力")]
    public void A_chipmaker_glued_to_a_word_for_compute_says_what_that_runs_on(string language, string text) =>
        Reading.Mentions(text, language).Find("Nvidia")!.Mentions.Should().ContainSingle().Which.QualifiesChips.Should().BeTrue();

    [Theory]
    [InlineData("Halden rents Microsoft capacity.", "Microsoft")]
    [InlineData("Nvidia needs capacity for itself.", "Nvidia")]
    [InlineData("Nvidia's capacity is sold out.", "Nvidia")]
    public void A_cloud_or_a_name_apart_from_the_word_is_no_kind_of_compute(string text, string name) =>
        Reading.Mentions(text).Find(name)!.Mentions.Should().OnlyContain(mention => !mention.QualifiesChips);

    [Theory]
    [InlineData("Nvidia signed it. The chips come later.")]
    [InlineData("They met Nvidia, chips in hand.")]
    public void A_vendor_by_itself_is_a_party_and_no_chip(string text)
    {
        var mentions = Reading.Mentions(text);

        mentions.Chips.Should().BeEmpty();
        mentions.Find("Nvidia")!.Mentions.Should().OnlyContain(mention => !mention.QualifiesChips);
    }

    [Theory]
    [InlineData("They order GB300 systems.", "Nvidia", "GB300")]
    [InlineData("They order the MI450 this year.", "AMD", "MI450")]
    [InlineData("They run on Trainium2 now.", "Amazon", "Trainium2")]
    public void A_model_has_its_vendor_and_is_kept_as_written(string text, string vendor, string model) =>
        Pairs(text).Should().Equal((vendor, model));

    [Fact]
    public void A_model_behind_its_vendor_marks_the_vendor()
    {
        var mentions = Reading.Mentions("They order Nvidia GB300 systems.");

        mentions.Chips.Should().Contain(chip => chip.Model == "GB300").And.OnlyContain(chip => chip.Vendor == "Nvidia");
        mentions.Find("Nvidia")!.Mentions[0].QualifiesChips.Should().BeTrue();
    }

    [Theory]
    [InlineData("The Rubin museum opens in May.", false)]
    [InlineData("Rubin chips ship in May.", true)]
    [InlineData("After Nvidia showed Rubin in May, orders rose.", true)]
    [InlineData("A Hopper painting hangs there.", false)]
    [InlineData("They bought Hopper GPUs at once.", true)]
    public void An_ordinary_word_is_a_chip_only_in_company(string text, bool isChip) =>
        Pairs(text).Any(chip => chip.Model is "Rubin" or "Hopper").Should().Be(isChip);

    [Fact]
    public void A_name_in_lower_case_is_another_word() => Pairs("The gaudi of the square, chips and all.").Should().NotContain(chip => chip.Model == "gaudi");

    [Fact]
    public void A_chip_of_many_vendors_has_none_to_name() => Pairs("They order HBM4 chips.").Should().BeEmpty();

    [Fact]
    public void Chips_come_in_order_of_the_text() =>
        Reading.Mentions("First H100, then MI450, then Nvidia GPUs.").Chips.Select(chip => chip.Span.Start).Should().BeInAscendingOrder().And.HaveCount(3);

    private static IEnumerable<(string Vendor, string? Model)> Pairs(string text) =>
        Reading.Mentions(text).Chips.Select((ChipMention chip) => (chip.Vendor, chip.Model));
}
