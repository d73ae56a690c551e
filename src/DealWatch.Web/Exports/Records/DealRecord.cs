using System.Text.Json.Serialization;
using DealWatch.Extraction.Records;
using DealWatch.Web.Pages.Display;
using DealWatch.Web.Search;

namespace DealWatch.Web.Exports.Records;

/// <summary>A deal as it leaves: in exports, over the API and to agents.</summary>
public sealed record DealRecord
{
    public required int Id { get; init; }

    /// <summary>Its page.</summary>
    public required string Address { get; init; }

    /// <summary>The deal in a sentence.</summary>
    public required string Title { get; init; }

    public required DealType Type { get; init; }

    public required DealStatus Status { get; init; }

    /// <summary>Main deal of at least one article.</summary>
    public required bool Main { get; init; }

    /// <summary>Stated announcement, else the earliest publication; null when neither is known.</summary>
    public required DateOnly? Date { get; init; }

    public required IReadOnlyList<PartyRecord> Parties { get; init; }

    /// <summary>In its own currency, per year or month where the source says so; null when none is stated.</summary>
    public required MoneyValue? Value { get; init; }

    /// <summary>The value in the words of the newest article that states it.</summary>
    public required QuoteRecord? ValueAsWritten { get; init; }

    /// <summary>Value of the whole deal in US dollars; null when there is none or no rate is known.</summary>
    public required long? ValueUsd { get; init; }

    /// <summary>Year of the average rate behind <see cref="ValueUsd"/>; null when nothing was converted.</summary>
    public required int? UsdRateYear { get; init; }

    public required int? DurationMonths { get; init; }

    public required int? StartYear { get; init; }

    public required int? EndYear { get; init; }

    public required IReadOnlyList<DealChip> Chips { get; init; }

    /// <summary>Cloud brand (AWS).</summary>
    public required string? CloudProvider { get; init; }

    public required double? PowerMw { get; init; }

    /// <summary>0 to 1.</summary>
    public required double Confidence { get; init; }

    /// <summary>The articles that tell of it, newest first.</summary>
    public required IReadOnlyList<SourceRecord> Sources { get; init; }

    /// <summary>What each article says on each field; only where it was asked for.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public IReadOnlyList<ClaimRecord>? Evidence { get; init; }

    public static DealRecord Of(DealRow deal, SiteLinks links) => new()
    {
        Id = deal.Id,
        Address = links.Deal(deal.Id, deal.Slug),
        Title = DealSentence.Of(deal).Text,
        Type = deal.Type,
        Status = deal.Status,
        Main = deal.IsPrimary,
        Date = deal.Date,
        Parties = [.. deal.Parties.Select(party => PartyRecord.Of(party, links))],
        Value = deal.Value,
        ValueAsWritten = QuoteRecord.Of(deal.ValueAsWritten, links),
        ValueUsd = deal.AmountUsd,
        UsdRateYear = deal.UsdRateYear,
        DurationMonths = deal.DurationMonths,
        StartYear = deal.StartYear,
        EndYear = deal.EndYear,
        Chips = deal.Chips,
        CloudProvider = deal.CloudProvider,
        PowerMw = deal.PowerMw,
        Confidence = Math.Round(deal.Confidence, 4),
        Sources = [.. deal.Sources.Select(source => SourceRecord.Of(source, links))],
    };
}
