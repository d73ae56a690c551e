using DealWatch.Extraction.Mentions;
using DealWatch.Extraction.Records;

namespace DealWatch.Extraction.Tests.Records;

public sealed class DealAssemblerTests
{
    private const string Title = "Nebius rents Nvidia GB300 chips to Microsoft for $5 billion over seven years with 300 MW";

    [Fact]
    public void What_stands_in_an_unstored_headline_only_is_left_out()
    {
        var deal = Assemble("Nebius signed a contract with Microsoft.", Fill)!;

        (deal.Value, deal.DurationMonths, deal.PowerMw).Should().Be((null, null, null));
        deal.Chips.Should().BeEmpty();
        deal.Parties.Select(party => party.Name).Should().Equal("Microsoft", "Nebius");
    }

    [Fact]
    public void What_the_text_repeats_has_its_words_there()
    {
        const string text = "Nebius signed a contract with Microsoft. It is worth $5 billion over seven years with 300 MW of GB300 chips.";

        var deal = Assemble(text, Fill)!;

        (deal.Value!.Amount, deal.DurationMonths, deal.PowerMw).Should().Be((5_000_000_000, 84, 300));
        deal.Chips.Should().ContainSingle().Which.Model.Should().Be("GB300");
        deal.Evidence.Where(evidence => evidence.Field is "value" or "durationMonths" or "powerMw" or "chips[0].model").Select(evidence => evidence.Quote)
            .Should().Equal("$5 billion", "seven years", "GB300", "300 MW");
        deal.Evidence.Should().OnlyContain(evidence => text.Substring(evidence.Start, evidence.End - evidence.Start) == evidence.Quote);
    }

    [Fact]
    public void A_record_needs_words_for_two_parties() => Assemble("Nebius signed a contract.", Fill).Should().BeNull();

    [Fact]
    public void An_amount_without_a_currency_is_no_value()
    {
        var mentions = Reading.Mentions("Nebius signed with Microsoft for $5 billion.");
        var draft = mentions.Draft(DealType.Compute, "Microsoft", "Nebius");
        draft.Money = mentions.Quantities.Money[0] with { Currency = null };

        One(mentions, draft)!.Value.Should().BeNull();
    }

    [Fact]
    public void Roles_follow_the_type_and_a_provider_bears_its_brand()
    {
        var mentions = Reading.Mentions("OpenAI rents servers from AWS.");

        var deal = One(mentions, mentions.Draft(DealType.Compute, "OpenAI", "Amazon"))!;

        deal.Parties.Should().Equal(new DealParty("OpenAI", PartyRole.Customer, "openai"), new DealParty("Amazon", PartyRole.Provider, "amazon", "AWS"));
        deal.CloudProvider.Should().Be("AWS");
        deal.Statement.Quote.Should().Be("OpenAI rents servers from AWS.");
    }

    [Fact]
    public void A_name_is_better_evidence_than_a_word_that_takes_it_up()
    {
        var mentions = Reading.Mentions("Nebius grew. The company, Nebius, signed with Microsoft.");

        var deal = One(mentions, mentions.Draft(DealType.Compute, "Microsoft", "Nebius"))!;

        deal.Evidence.Single(evidence => evidence.Field == "parties[1]").Should().Match<FieldEvidence>(evidence => evidence.Quote == "Nebius" && evidence.Start > 12);
    }

    [Fact]
    public void Confidence_is_calibrated()
    {
        var mentions = Reading.Mentions("OpenAI rents servers from AWS.");

        new DealAssembler(mentions, probability => probability / 2).Assemble([mentions.Draft(DealType.Compute, "OpenAI", "Amazon", 0.8)])[0].Confidence.Should().Be(0.4);
    }

    [Fact]
    public void Main_deals_come_first()
    {
        var mentions = Reading.Mentions("OpenAI rents servers from AWS. OpenAI works with Nvidia.");
        var background = mentions.Draft(DealType.Compute, "OpenAI", "Amazon");
        var main = mentions.Draft(DealType.Partnership, "OpenAI", "Nvidia");
        main.Primary = true;

        new DealAssembler(mentions, p => p).Assemble([background, main]).Select(deal => deal.Type).Should().Equal(DealType.Partnership, DealType.Compute);
    }

    private static void Fill(MentionSet mentions, RecordDraft draft)
    {
        draft.Money = mentions.Quantities.Money[0];
        draft.Duration = mentions.Quantities.Durations[0];
        draft.Power = mentions.Quantities.Powers[0];
        draft.Chips.Add(mentions.Chips.First(chip => chip.Model is not null));
    }

    /// <summary>The record of a draft at the headline, which is not part of the stored text.</summary>
    private static ExtractedDeal? Assemble(string text, Action<MentionSet, RecordDraft> fill)
    {
        var mentions = Reading.Mentions(text, title: Title);
        var draft = mentions.Draft(DealType.Compute, "Microsoft", "Nebius");
        draft.Place.Sentence.Should().Be(0);
        fill(mentions, draft);
        return One(mentions, draft);
    }

    private static ExtractedDeal? One(MentionSet mentions, RecordDraft draft) => new DealAssembler(mentions, p => p).Assemble([draft]).SingleOrDefault();
}
