using DealWatch.Extraction.Mentions;
using DealWatch.Extraction.Records;
using DealWatch.Extraction.Records.Fields;

namespace DealWatch.Extraction.Tests.Records.Fields;

public sealed class ChipCandidatesTests
{
    [Fact]
    public void A_vendor_is_asked_about_when_its_chips_are_named_or_when_it_is_paid()
    {
        var mentions = Reading.Mentions("OpenAI placed an order with AMD. CoreWeave runs on Nvidia GPUs.");

        Of(mentions, mentions.Draft(DealType.Chips, "OpenAI", "AMD")).Select(situation => (situation.Vendor, situation.Chips.Count, situation.IsPaid))
            .Should().Equal(("Nvidia", 1, false), ("AMD", 0, true));
    }

    [Fact]
    public void What_is_counted_is_seen_from_the_place_of_the_record()
    {
        var mentions = Reading.Mentions("Meta rents capacity from Oracle. The halls run on AMD processors. Meta and Oracle chose Nvidia GB300 racks with AMD chips.");
        var deal = mentions.Draft(DealType.Compute, "Meta", "Oracle");
        var other = mentions.Draft(DealType.Chips, "Oracle", "Nvidia");

        var (amd, nvidia) = (Single(mentions, deal, "AMD", other), Single(mentions, deal, "Nvidia", other));

        (amd.Distance, amd.OthersNearer, amd.OthersThere, amd.BothWithChips).Should().Be((1, 0, 0, true));
        (nvidia.Distance, nvidia.OthersNearer, nvidia.OthersThere, nvidia.BothWithChips).Should().Be((2, 1, 1, true));
        (nvidia.HasModelWithin(1), nvidia.HasModelWithin(2), nvidia.NamedWithin(0)).Should().Be((false, true, 0));
        (nvidia.Nearer, nvidia.AsNear, nvidia.OrdersOfVendor, nvidia.OrdersThere).Should().Be((1, 0, 1, 0), "the other record stands where the chips do");
        amd.OrdersOfVendor.Should().Be(0);
    }

    [Fact]
    public void Chips_of_the_sentence_of_the_record_have_a_gap_in_characters()
    {
        var mentions = Reading.Mentions("xAI will buy from Dell servers with Nvidia GPUs.");

        var situation = Single(mentions, mentions.Draft(DealType.Chips, "xAI", "Dell"), "Nvidia");

        (situation.Distance, situation.Offset).Should().Be((0, 0));
        situation.Gap.Should().Be(" servers with ".Length);
        situation.PayerGroup.Should().NotBe(situation.PayeeGroup);
    }

    [Fact]
    public void A_vendor_that_is_only_paid_is_far_from_any_chips()
    {
        var mentions = Reading.Mentions("OpenAI placed an order with AMD.");

        var situation = Single(mentions, mentions.Draft(DealType.Chips, "OpenAI", "AMD"), "AMD");

        (situation.Nearest, situation.Gap, situation.BothWithChips).Should().Be((null, -1, false));
        ChipSigns.Of(situation).Should().HaveCount(ChipSigns.Names.Count).And.OnlyContain(value => float.IsFinite(value));
    }

    private static List<ChipSituation> Of(MentionSet mentions, params RecordDraft[] records) => [.. new ChipCandidates(mentions).Of(records[0], records)];

    private static ChipSituation Single(MentionSet mentions, RecordDraft record, string vendor, params RecordDraft[] others) =>
        Of(mentions, [record, .. others]).Single(situation => situation.Vendor == vendor);
}
