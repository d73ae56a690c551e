using DealWatch.Web.Data;
using DealWatch.Web.Reconciliation.Linking;
using Microsoft.EntityFrameworkCore;

namespace DealWatch.Web.Reconciliation;

/// <summary>Keeps the open questions of a neighbourhood, and which deals sums leave out because of them.</summary>
internal sealed class DoubtKeeper(DealWatchDbContext db)
{
    public async Task ReplaceAsync(HashSet<int> reports, DealPartition partition, CancellationToken cancellationToken)
    {
        var worth = await db.Reports.Where(report => reports.Contains(report.Id) && report.DealId != null)
            .Select(report => new { report.Id, Usd = report.Deal!.AmountUsd ?? 0 })
            .ToDictionaryAsync(report => report.Id, report => report.Usd, cancellationToken);
        var old = await db.Doubts.Where(doubt => reports.Contains(doubt.ReportAId)).ToListAsync(cancellationToken);
        db.Doubts.RemoveRange(old);
        db.Doubts.AddRange(partition.Doubts.Select(doubt => new DealDoubt
        {
            ReportAId = doubt.A.Id,
            ReportBId = doubt.B.Id,
            Points = doubt.Score.Points,
            Reasons = string.Join("; ", doubt.Score.Reasons),
            SameMoney = doubt.SameMoney,
            Stake = Stake.Of(doubt, worth[doubt.A.Id], worth[doubt.B.Id]),
        }));

        var doubles = PossibleDoubles.Of(partition);
        var deals = await db.Deals.Where(deal => deal.Reports.Any(report => reports.Contains(report.Id))).Include(deal => deal.Reports).ToListAsync(cancellationToken);
        foreach (var deal in deals)
        {
            deal.IsPossibleDouble = deal.Reports.Exists(report => doubles.Contains(report.Id));
        }

        await db.SaveChangesAsync(cancellationToken);
    }
}
