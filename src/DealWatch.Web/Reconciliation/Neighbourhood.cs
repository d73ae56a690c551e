using DealWatch.Web.Data;
using DealWatch.Web.Reconciliation.Linking;
using Microsoft.EntityFrameworkCore;

namespace DealWatch.Web.Reconciliation;

/// <summary>All reports whose deals a change can touch: those of the same pairs of parties, and those that a person tied to them.</summary>
internal sealed class Neighbourhood(DealWatchDbContext db)
{
    public async Task<HashSet<int>> OfAsync(IEnumerable<int> reports, CancellationToken cancellationToken)
    {
        var found = reports.ToHashSet();
        var open = found.ToList();
        var pairs = new HashSet<PairKey>();
        while (open.Count > 0)
        {
            var near = await JudgedAsync(open, cancellationToken);
            near.AddRange(await DismissedAsync(open, cancellationToken));
            foreach (var pair in await PairsAsync(open, cancellationToken))
            {
                if (pairs.Add(pair))
                {
                    near.AddRange(await db.ReportPairs.AsNoTracking()
                        .Where(row => row.LowCompanyId == pair.Low && row.HighCompanyId == pair.High)
                        .Select(row => row.ReportId)
                        .ToListAsync(cancellationToken));
                }
            }

            open = [.. near.Where(found.Add)];
        }

        return found;
    }

    private async Task<List<PairKey>> PairsAsync(List<int> reports, CancellationToken cancellationToken)
    {
        var rows = await db.ReportPairs.AsNoTracking().Where(row => reports.Contains(row.ReportId))
            .Select(row => new { row.LowCompanyId, row.HighCompanyId })
            .Distinct()
            .ToListAsync(cancellationToken);
        return rows.ConvertAll(row => new PairKey(row.LowCompanyId, row.HighCompanyId));
    }

    /// <summary>Taken-back judgements count too: what they had joined must fall apart again.</summary>
    private async Task<List<int>> JudgedAsync(List<int> reports, CancellationToken cancellationToken)
    {
        var judgements = await db.Judgements.AsNoTracking()
            .Where(judgement => reports.Contains(judgement.ReportAId) || reports.Contains(judgement.ReportBId))
            .Select(judgement => new { judgement.ReportAId, judgement.ReportBId })
            .ToListAsync(cancellationToken);
        return [.. judgements.SelectMany(judgement => (int[])[judgement.ReportAId, judgement.ReportBId])];
    }

    /// <summary>What is set on a dismissed report holds for the deal of the one beside it.</summary>
    private async Task<List<int>> DismissedAsync(List<int> reports, CancellationToken cancellationToken)
    {
        var dismissals = await db.Dismissals.AsNoTracking()
            .Where(dismissal => dismissal.BesideReportId != null && (reports.Contains(dismissal.ReportId) || reports.Contains(dismissal.BesideReportId.Value)))
            .Select(dismissal => new { dismissal.ReportId, BesideReportId = dismissal.BesideReportId!.Value })
            .ToListAsync(cancellationToken);
        return [.. dismissals.SelectMany(dismissal => (int[])[dismissal.ReportId, dismissal.BesideReportId])];
    }
}
