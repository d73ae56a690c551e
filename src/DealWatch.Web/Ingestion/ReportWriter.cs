using DealWatch.Web.Data;
using DealWatch.Web.Reconciliation;

namespace DealWatch.Web.Ingestion;

/// <summary>Stores new reports, each as a deal of its own; linking sorts them afterwards.</summary>
internal sealed class ReportWriter(DealWatchDbContext db)
{
    /// <param name="reports">Mapped and not stored yet, in any order.</param>
    public async Task AddAsync(Article article, IEnumerable<DealReport> reports, CancellationToken cancellationToken)
    {
        // Lists run from the highest number down within a day, so the main deal, first in the article, is stored last.
        foreach (var report in reports.OrderByDescending(report => report.Ordinal))
        {
            article.Reports.Add(report);
            db.Deals.Add(new Deal { Slug = "" }).Entity.Reports.Add(report);
            await db.SaveChangesAsync(cancellationToken);
            report.HomeDealId = report.DealId;
            await new PairIndex(db).SetAsync(report, cancellationToken);
        }

        await db.SaveChangesAsync(cancellationToken);
    }
}
