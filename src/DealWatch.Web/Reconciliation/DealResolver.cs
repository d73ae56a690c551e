using DealWatch.Web.Data;
using DealWatch.Web.Ingestion;
using DealWatch.Web.Search;
using Microsoft.EntityFrameworkCore;

namespace DealWatch.Web.Reconciliation;

/// <summary>Computes the fields, events and index entry of deals from their reports. Reports are never changed.</summary>
internal sealed class DealResolver(DealWatchDbContext db, UsdRates rates)
{
    public async Task ResolveAsync(IEnumerable<Deal> deals, CancellationToken cancellationToken)
    {
        foreach (var deal in deals.Distinct())
        {
            var reports = await db.Reports
                .Where(report => report.DealId == deal.Id)
                .Include(report => report.Article)
                .Include(report => report.Parties).ThenInclude(party => party.Company)
                .Include(report => report.Chips)
                .Include(report => report.Evidence)
                .AsSplitQuery()
                .ToListAsync(cancellationToken);
            await ResolveAsync(deal, new ReportSet(reports), cancellationToken);
        }
    }

    private async Task ResolveAsync(Deal deal, ReportSet reports, CancellationToken cancellationToken)
    {
        Apply(deal, reports);
        await db.Entry(deal).Collection(d => d.Parties).LoadAsync(cancellationToken);
        await db.Entry(deal).Collection(d => d.Chips).LoadAsync(cancellationToken);
        await db.Entry(deal).Collection(d => d.Events).LoadAsync(cancellationToken);
        deal.Parties.Clear();
        deal.Parties.AddRange(reports.Parties());
        deal.Chips.Clear();
        deal.Chips.AddRange(reports.Chips());
        deal.Events.Clear();
        deal.Events.AddRange(reports.Events());

        var oldKey = deal.SortKey;
        deal.SortKey = DateKey.Of(deal.Date, deal.Id);
        deal.Slug = Slug.Of(string.Join(' ', deal.Parties.Take(3).Select(party => party.Brand ?? party.Company!.Name)));
        await db.SaveChangesAsync(cancellationToken);
        await db.RemoveDealAsync(oldKey, cancellationToken);
        await db.IndexDealAsync(deal.SortKey, reports.SearchWords(), cancellationToken);
    }

    private void Apply(Deal deal, ReportSet reports)
    {
        var value = reports.Pick(report => report.Amount is null ? null : report);
        deal.Type = reports.Best.Type;
        deal.Status = reports.Status();
        deal.IsPrimary = reports.All.Any(report => report.IsPrimary);
        deal.Date = reports.Date();
        deal.Amount = value?.Amount;
        deal.Currency = value?.Currency;
        deal.Qualifier = value?.Qualifier;
        deal.Period = value?.Period;
        deal.DurationMonths = reports.Pick(report => report.DurationMonths);
        deal.StartYear = reports.Pick(report => report.StartYear);
        deal.EndYear = reports.Pick(report => report.EndYear);
        deal.CloudProvider = reports.Pick(report => report.CloudProvider);
        deal.PowerMw = reports.Pick(report => report.PowerMw);
        deal.Confidence = reports.All.Max(report => report.Confidence);
        var usd = WholeValue.InUsd(deal, rates);
        deal.AmountUsd = usd?.Amount;
        deal.UsdRateYear = usd?.RateYear;
    }
}
