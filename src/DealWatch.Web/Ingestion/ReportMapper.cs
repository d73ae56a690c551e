using DealWatch.Extraction.Records;
using DealWatch.Web.Data;

namespace DealWatch.Web.Ingestion;

/// <summary>From an extracted record to a report as it is stored.</summary>
internal static class ReportMapper
{
    /// <param name="deals">All records of an article, in its order.</param>
    /// <param name="companyOf">Finds the company of a party.</param>
    public static async Task<IReadOnlyList<DealReport>> MapAsync(
        IReadOnlyList<ExtractedDeal> deals, Func<Extraction.Records.DealParty, CancellationToken, Task<Company>> companyOf, CancellationToken cancellationToken)
    {
        var reports = new List<DealReport>();
        foreach (var (ordinal, deal) in deals.Index())
        {
            reports.Add(await MapAsync(deal, ordinal, companyOf, cancellationToken));
        }

        return reports;
    }

    private static async Task<DealReport> MapAsync(
        ExtractedDeal deal, int ordinal, Func<Extraction.Records.DealParty, CancellationToken, Task<Company>> companyOf, CancellationToken cancellationToken)
    {
        var report = new DealReport
        {
            Ordinal = ordinal,
            IsPrimary = deal.Primary,
            Type = deal.Type,
            Status = deal.Status,
            Amount = deal.Value?.Amount,
            Currency = deal.Value?.Currency,
            Qualifier = deal.Value?.Qualifier,
            Period = deal.Value?.Period,
            Sense = deal.Sense,
            TotalAmount = deal.Total?.Amount,
            TotalCurrency = deal.Total?.Currency,
            DurationMonths = deal.DurationMonths,
            StartYear = deal.StartYear,
            EndYear = deal.EndYear,
            CloudProvider = deal.CloudProvider,
            PowerMw = deal.PowerMw,
            Announced = deal.Announced,
            Confidence = deal.Confidence,
        };
        foreach (var (index, party) in deal.Parties.Index())
        {
            var company = await companyOf(party, cancellationToken);
            report.Parties.Add(new ReportParty { Ordinal = index, Company = company, Role = party.Role, Brand = party.Brand });
        }

        report.Chips.AddRange(deal.Chips.Select((chip, index) => new ReportChip { Ordinal = index, Vendor = chip.Vendor, Model = chip.Model, Quantity = chip.Quantity }));
        report.Evidence.AddRange(deal.Evidence.Prepend(deal.Statement).Select(evidence => new ReportEvidence
        {
            Field = evidence.Field,
            Start = evidence.Start,
            End = evidence.End,
            Quote = evidence.Quote,
            Confidence = evidence.Confidence,
        }));
        return report;
    }
}
