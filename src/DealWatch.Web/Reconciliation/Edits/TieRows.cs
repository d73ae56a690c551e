using DealWatch.Web.Data;
using Microsoft.EntityFrameworkCore;

namespace DealWatch.Web.Reconciliation.Edits;

/// <summary>Makes the judgements that part or join whole deals.</summary>
internal sealed class TieRows(DealWatchDbContext db)
{
    /// <summary>Each that leaves differs from each that stays, and those that leave are one. Empty when they are not part of the deal, or all of it.</summary>
    public async Task<IReadOnlyList<Judgement>> SplitAsync(int deal, IReadOnlyCollection<int> leaving, CancellationToken cancellationToken)
    {
        var all = await ReportsAsync(deal, cancellationToken);
        var staying = all.Where(report => !leaving.Contains(report)).ToList();
        var parting = leaving.Distinct().Order().ToList();
        if (parting.Count == 0 || staying.Count == 0 || parting.Count + staying.Count != all.Count)
        {
            return [];
        }

        return
        [
            .. parting.SelectMany(report => staying.Select(other => Row(report, other, same: false))),
            .. parting.Skip(1).Select(report => Row(parting[0], report, same: true)),
        ];
    }

    /// <summary>The founders are one, and so are all pairs that an earlier word holds apart: of two words on one pair the newer counts. Empty when a deal is missing.</summary>
    public async Task<IReadOnlyList<Judgement>> MergeAsync(int deal, int other, CancellationToken cancellationToken)
    {
        var own = await ReportsAsync(deal, cancellationToken);
        var others = await ReportsAsync(other, cancellationToken);
        if (deal == other || own.Count == 0 || others.Count == 0)
        {
            return [];
        }

        var apart = await db.Judgements.AsNoTracking()
            .Where(judgement => judgement.Edit!.UndoneAt == null && !judgement.Same && (
                (own.Contains(judgement.ReportAId) && others.Contains(judgement.ReportBId)) || (own.Contains(judgement.ReportBId) && others.Contains(judgement.ReportAId))))
            .Select(judgement => new { judgement.ReportAId, judgement.ReportBId })
            .ToListAsync(cancellationToken);
        return
        [
            Row(own[0], others[0], same: true),
            .. apart.Select(pair => Row(pair.ReportAId, pair.ReportBId, same: true)),
        ];
    }

    private static Judgement Row(int a, int b, bool same) => new() { ReportAId = a, ReportBId = b, Same = same };

    private Task<List<int>> ReportsAsync(int deal, CancellationToken cancellationToken) =>
        db.Reports.Where(report => report.DealId == deal).OrderBy(report => report.Id).Select(report => report.Id).ToListAsync(cancellationToken);
}
