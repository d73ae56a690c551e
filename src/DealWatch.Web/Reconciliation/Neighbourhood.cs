using DealWatch.Web.Data;
using DealWatch.Web.Reconciliation.Linking;
using Microsoft.EntityFrameworkCore;

namespace DealWatch.Web.Reconciliation;

/// <summary>Reports that a change of other reports can touch.</summary>
internal sealed class Neighbourhood(DealWatchDbContext db)
{
    /// <summary>These, those that words of people tie to them, and all of the same pairs of parties.</summary>
    public async Task<HashSet<int>> OfAsync(IEnumerable<int> reports, CancellationToken cancellationToken)
    {
        var found = await TiedAsync(reports, cancellationToken);
        foreach (var pair in await PairsAsync(found, cancellationToken))
        {
            found.UnionWith(await db.ReportPairs.AsNoTracking()
                .Where(row => row.LowCompanyId == pair.Low && row.HighCompanyId == pair.High)
                .Select(row => row.ReportId)
                .ToListAsync(cancellationToken));
        }

        return found;
    }

    /// <summary>These, those that words of people tie to them, those tied to them, and so on.</summary>
    public async Task<HashSet<int>> TiedAsync(IEnumerable<int> reports, CancellationToken cancellationToken)
    {
        var found = reports.ToHashSet();
        var open = found.ToList();
        while (open.Count > 0)
        {
            var near = new List<int>();
            foreach (var some in open.Chunk(Portion.Size))
            {
                near.AddRange(await JudgedAsync(some, cancellationToken));
                near.AddRange(await DismissedAsync(some, cancellationToken));
            }

            open = [.. near.Where(found.Add)];
        }

        return found;
    }

    public async Task<HashSet<PairKey>> PairsAsync(IEnumerable<int> reports, CancellationToken cancellationToken)
    {
        var pairs = new HashSet<PairKey>();
        foreach (var some in reports.Chunk(Portion.Size))
        {
            var rows = await db.ReportPairs.AsNoTracking().Where(row => some.Contains(row.ReportId))
                .Select(row => new { row.LowCompanyId, row.HighCompanyId })
                .Distinct()
                .ToListAsync(cancellationToken);
            pairs.UnionWith(rows.Select(row => new PairKey(row.LowCompanyId, row.HighCompanyId)));
        }

        return pairs;
    }

    /// <summary>Taken-back judgements count too: what they had joined must fall apart again.</summary>
    private async Task<List<int>> JudgedAsync(int[] reports, CancellationToken cancellationToken)
    {
        var judgements = await db.Judgements.AsNoTracking()
            .Where(judgement => reports.Contains(judgement.ReportAId) || reports.Contains(judgement.ReportBId))
            .Select(judgement => new { judgement.ReportAId, judgement.ReportBId })
            .ToListAsync(cancellationToken);
        return [.. judgements.SelectMany(judgement => (int[])[judgement.ReportAId, judgement.ReportBId])];
    }

    /// <summary>What is set on a dismissed report holds for the deal of the one beside it.</summary>
    private async Task<List<int>> DismissedAsync(int[] reports, CancellationToken cancellationToken)
    {
        var dismissals = await db.Dismissals.AsNoTracking()
            .Where(dismissal => dismissal.BesideReportId != null && (reports.Contains(dismissal.ReportId) || reports.Contains(dismissal.BesideReportId.Value)))
            .Select(dismissal => new { dismissal.ReportId, BesideReportId = dismissal.BesideReportId!.Value })
            .ToListAsync(cancellationToken);
        return [.. dismissals.SelectMany(dismissal => (int[])[dismissal.ReportId, dismissal.BesideReportId])];
    }
}
