using DealWatch.Web.Data;
using DealWatch.Web.Reconciliation.Linking;
using Microsoft.EntityFrameworkCore;

namespace DealWatch.Web.Reconciliation;

/// <summary>Keeps the open questions of pairs, and which deals sums leave out because of them.</summary>
internal sealed class DoubtKeeper(DealWatchDbContext db)
{
    /// <summary>Questions that a person can answer: both reports are in deals, and not in one. Reports that share several pairs are asked about once.</summary>
    public static IQueryable<DealDoubt> Open(DealWatchDbContext db) => db.Doubts.Where(doubt =>
        doubt.ReportA!.DealId != null && doubt.ReportB!.DealId != null && doubt.ReportA.DealId != doubt.ReportB.DealId
        && !db.Doubts.Any(other => other.ReportAId == doubt.ReportAId && other.ReportBId == doubt.ReportBId && other.Id < doubt.Id));

    /// <param name="pairs">The pairs that were sorted anew.</param>
    /// <param name="deals">Deals with other reports than before.</param>
    /// <param name="changed">Reports that may have other pairs than before.</param>
    public async Task UpdateAsync(
        IReadOnlyDictionary<PairKey, PairGroups> pairs, IEnumerable<int> deals, IReadOnlyCollection<int> changed, CancellationToken cancellationToken)
    {
        var asked = new HashSet<int>(await RemoveLostAsync(changed, cancellationToken));
        await db.SaveChangesAsync(cancellationToken);
        foreach (var (pair, groups) in pairs)
        {
            asked.UnionWith(await ReplaceAsync(pair, groups.Doubts(), cancellationToken));
        }

        await db.SaveChangesAsync(cancellationToken);
        HashSet<int> moved = [.. deals, .. await DealsOfAsync(asked, cancellationToken)];
        await WeighAsync(moved, cancellationToken);
        await MarkDoublesAsync(moved, cancellationToken);
    }

    /// <summary>Questions whose pair is no longer one of their reports.</summary>
    private async Task<IEnumerable<int>> RemoveLostAsync(IReadOnlyCollection<int> changed, CancellationToken cancellationToken)
    {
        var lost = new List<DealDoubt>();
        foreach (var some in changed.Chunk(Portion.Size))
        {
            lost.AddRange(await db.Doubts.Where(doubt => (some.Contains(doubt.ReportAId) || some.Contains(doubt.ReportBId))
                    && !(doubt.ReportA!.Pairs.Any(row => row.LowCompanyId == doubt.LowCompanyId && row.HighCompanyId == doubt.HighCompanyId)
                        && doubt.ReportB!.Pairs.Any(row => row.LowCompanyId == doubt.LowCompanyId && row.HighCompanyId == doubt.HighCompanyId)))
                .ToListAsync(cancellationToken));
        }

        db.Doubts.RemoveRange(lost.Distinct());
        return lost.SelectMany(doubt => (int[])[doubt.ReportAId, doubt.ReportBId]);
    }

    /// <returns>Reports of questions that are new or gone.</returns>
    private async Task<IEnumerable<int>> ReplaceAsync(PairKey pair, List<LinkDoubt> doubts, CancellationToken cancellationToken)
    {
        var old = await db.Doubts.Where(doubt => doubt.LowCompanyId == pair.Low && doubt.HighCompanyId == pair.High).ToListAsync(cancellationToken);
        var wanted = doubts.ConvertAll(doubt => new DealDoubt
        {
            ReportAId = doubt.A.Id,
            ReportBId = doubt.B.Id,
            LowCompanyId = pair.Low,
            HighCompanyId = pair.High,
            Points = doubt.Points,
            Reasons = string.Join("; ", doubt.Reasons),
            SameMoney = doubt.SameMoney,
        });
        var gone = old.FindAll(row => !wanted.Exists(doubt => IsSame(row, doubt)));
        var fresh = wanted.FindAll(doubt => !old.Exists(row => IsSame(row, doubt)));
        db.Doubts.RemoveRange(gone);
        db.Doubts.AddRange(fresh);
        return gone.Concat(fresh).SelectMany(doubt => (int[])[doubt.ReportAId, doubt.ReportBId]);
    }

    private static bool IsSame(DealDoubt a, DealDoubt b) =>
        (a.ReportAId, a.ReportBId, a.Points, a.Reasons, a.SameMoney) == (b.ReportAId, b.ReportBId, b.Points, b.Reasons, b.SameMoney);

    private async Task<List<int>> DealsOfAsync(IEnumerable<int> reports, CancellationToken cancellationToken)
    {
        var deals = new List<int>();
        foreach (var some in reports.Chunk(Portion.Size))
        {
            deals.AddRange(await db.Reports.AsNoTracking().Where(report => some.Contains(report.Id) && report.DealId != null).Select(report => report.DealId!.Value).ToListAsync(cancellationToken));
        }

        return deals;
    }

    /// <summary>Says how much money hangs on the questions about these deals.</summary>
    private async Task WeighAsync(HashSet<int> deals, CancellationToken cancellationToken)
    {
        foreach (var some in deals.Chunk(Portion.Size))
        {
            var found = await db.Doubts
                .Where(doubt => some.Contains(doubt.ReportA!.DealId!.Value) || some.Contains(doubt.ReportB!.DealId!.Value))
                .Select(doubt => new { Doubt = doubt, UsdA = doubt.ReportA!.Deal!.AmountUsd ?? 0, UsdB = doubt.ReportB!.Deal!.AmountUsd ?? 0 })
                .ToListAsync(cancellationToken);
            found.ForEach(row => row.Doubt.Stake = Stake.Of(row.Doubt, row.UsdA, row.UsdB));
        }

        await db.SaveChangesAsync(cancellationToken);
    }

    /// <summary>Marks these deals and those that may be one with them.</summary>
    private async Task MarkDoublesAsync(HashSet<int> deals, CancellationToken cancellationToken)
    {
        HashSet<int> marked = [.. deals, .. (await QuestionsAsync(deals, cancellationToken)).SelectMany(pair => (int[])[pair.A, pair.B])];
        var questions = await QuestionsAsync(marked, cancellationToken);
        var ranks = await RanksAsync(questions.SelectMany(pair => (int[])[pair.A, pair.B]).ToHashSet(), cancellationToken);
        var left = questions.SelectMany(pair => ((int Deal, int Other)[])[(pair.A, pair.B), (pair.B, pair.A)])
            .Where(pair => PossibleDoubles.IsLeftOut(ranks[pair.Deal], ranks[pair.Other]))
            .Select(pair => pair.Deal)
            .ToHashSet();
        foreach (var some in marked.Chunk(Portion.Size))
        {
            foreach (var deal in await db.Deals.Where(deal => some.Contains(deal.Id)).ToListAsync(cancellationToken))
            {
                deal.IsPossibleDouble = left.Contains(deal.Id);
            }
        }

        await db.SaveChangesAsync(cancellationToken);
    }

    /// <summary>Pairs of deals, at least one of them among these, that may count the same money twice.</summary>
    private async Task<HashSet<(int A, int B)>> QuestionsAsync(HashSet<int> deals, CancellationToken cancellationToken)
    {
        var questions = new HashSet<(int A, int B)>();
        foreach (var some in deals.Chunk(Portion.Size))
        {
            var found = await Open(db).AsNoTracking()
                .Where(doubt => doubt.SameMoney && (some.Contains(doubt.ReportA!.DealId!.Value) || some.Contains(doubt.ReportB!.DealId!.Value)))
                .Select(doubt => new { A = doubt.ReportA!.DealId!.Value, B = doubt.ReportB!.DealId!.Value })
                .ToListAsync(cancellationToken);
            questions.UnionWith(found.Select(pair => (pair.A, pair.B)));
        }

        return questions;
    }

    private async Task<Dictionary<int, (int Reports, string Key)>> RanksAsync(HashSet<int> deals, CancellationToken cancellationToken)
    {
        var ranks = new Dictionary<int, (int Reports, string Key)>();
        foreach (var some in deals.Chunk(Portion.Size))
        {
            var found = await db.Reports.AsNoTracking().Where(report => report.DealId != null && some.Contains(report.DealId.Value))
                .GroupBy(report => report.DealId!.Value, report => report.Article!.ContentHash)
                .Select(deal => new { Id = deal.Key, Reports = deal.Count(), Key = deal.Min()! })
                .ToListAsync(cancellationToken);
            found.ForEach(deal => ranks[deal.Id] = (deal.Reports, deal.Key));
        }

        return ranks;
    }
}
