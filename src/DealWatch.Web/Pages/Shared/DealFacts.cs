using DealWatch.Extraction.Records;
using DealWatch.Web.Search;

namespace DealWatch.Web.Pages.Shared;

/// <summary>The fields that a deal and a report have in common.</summary>
internal sealed record DealFacts(
    DealType Type,
    DealStatus Status,
    IReadOnlyList<PartyRow> Parties,
    MoneyValue? Value,
    int? DurationMonths,
    int? StartYear,
    int? EndYear,
    IReadOnlyList<DealChip> Chips,
    string? CloudProvider,
    double? PowerMw)
{
    public static DealFacts Of(DealRow deal) => new(
        deal.Type, deal.Status, deal.Parties, deal.Value, deal.DurationMonths, deal.StartYear, deal.EndYear, deal.Chips, deal.CloudProvider, deal.PowerMw);

    public static DealFacts Of(ReportRow report) => new(
        report.Type, report.Status, report.Parties, report.Value, report.DurationMonths, report.StartYear, report.EndYear, report.Chips, report.CloudProvider, report.PowerMw);
}
