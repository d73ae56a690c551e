using System.Text.Json;
using DealWatch.Extraction.Records;

namespace DealWatch.Extraction.Tests.Goldens;

public sealed class GoldenTests
{
    private const int GoldensPerLanguage = 10;
    private const int NegativesPerLanguage = 2;

    public static TheoryData<string> Articles => [.. Golden.Names];

    public static TheoryData<string> Languages => [.. Extractors.Shared.Languages];

    [Theory]
    [MemberData(nameof(Articles))]
    public void Labels_fit_their_article(string name)
    {
        var golden = Golden.Read(name);

        golden.Labels.Id.Should().Be(name);
        name.Should().StartWith(golden.Labels.Language + "-");
        golden.Input.Language.Should().Be(golden.Labels.Language);
        foreach (var deal in golden.Labels.Deals)
        {
            (golden.Input.Title + "\n" + golden.Input.Text).Should().Contain(deal.Evidence);
        }
    }

    [Theory]
    [MemberData(nameof(Articles))]
    public void Every_quote_is_the_text_at_its_span(string name)
    {
        var input = Golden.Read(name).Input;

        foreach (var evidence in Extractors.Shared.Extract(input).Deals.SelectMany(deal => deal.Evidence.Append(deal.Statement)))
        {
            evidence.Quote.Should().NotBeEmpty().And.Be(input.Text[evidence.Start..evidence.End], $"it is the evidence of {evidence.Field}");
        }
    }

    [Theory]
    [MemberData(nameof(Articles))]
    public void Every_field_has_evidence(string name)
    {
        foreach (var deal in Extractors.Shared.Extract(Golden.Read(name).Input).Deals)
        {
            var shown = deal.Evidence.Select(evidence => evidence.Field).ToHashSet();
            FilledFields(deal).Where(field => !shown.Any(known => known == field || known.StartsWith(field + '.', StringComparison.Ordinal))).Should().BeEmpty();
        }
    }

    [Theory]
    [MemberData(nameof(Articles))]
    public void The_same_text_gives_the_same_records(string name)
    {
        var input = Golden.Read(name).Input;

        var first = JsonSerializer.Serialize(Extractors.Shared.Extract(input));
        var second = JsonSerializer.Serialize(Extractors.Other.Extract(input));

        second.Should().Be(first);
    }

    [Theory]
    [MemberData(nameof(Articles))]
    public void The_language_is_found_from_the_text_alone(string name)
    {
        var golden = Golden.Read(name);

        Extractors.Shared.Extract(golden.Input with { Language = null }).Language.Should().Be(golden.Labels.Language);
    }

    [Theory]
    [MemberData(nameof(Languages))]
    public void A_language_has_goldens_with_deals_and_without(string language)
    {
        var labels = Golden.Names.Select(name => Golden.Read(name).Labels).Where(golden => golden.Language == language).ToList();

        labels.Should().HaveCountGreaterThanOrEqualTo(GoldensPerLanguage);
        labels.Count(golden => golden.Deals.Count == 0).Should().BeGreaterThanOrEqualTo(NegativesPerLanguage);
    }

    private static IEnumerable<string> FilledFields(ExtractedDeal deal)
    {
        var single = new (string Field, object? Value)[]
        {
            ("value", deal.Value), ("durationMonths", deal.DurationMonths), ("startYear", deal.StartYear), ("endYear", deal.EndYear),
            ("cloudProvider", deal.CloudProvider), ("powerMw", deal.PowerMw), ("announced", deal.Announced),
        };
        return single.Where(field => field.Value is not null).Select(field => field.Field)
            .Concat(deal.Parties.Select((_, index) => $"parties[{index}]"))
            .Concat(deal.Chips.Select((_, index) => $"chips[{index}]"));
    }
}
