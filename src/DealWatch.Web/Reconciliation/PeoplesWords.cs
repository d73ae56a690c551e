using DealWatch.Web.Data;
using DealWatch.Web.Reconciliation.Linking;
using Microsoft.EntityFrameworkCore;

namespace DealWatch.Web.Reconciliation;

/// <summary>Reads what people said about reports and still holds.</summary>
internal sealed class PeoplesWords(DealWatchDbContext db)
{
    /// <summary>What was said of the reports of a pair, and of all that is tied to them.</summary>
    public async Task<Sides> OnPairAsync(PairKey pair, CancellationToken cancellationToken)
    {
        var judged = await db.Judgements.AsNoTracking()
            .Where(judgement => judgement.ReportA!.Pairs.Any(row => row.LowCompanyId == pair.Low && row.HighCompanyId == pair.High)
                || judgement.ReportB!.Pairs.Any(row => row.LowCompanyId == pair.Low && row.HighCompanyId == pair.High))
            .Select(judgement => judgement.ReportAId)
            .ToListAsync(cancellationToken);
        return await OnReportsAsync(judged, cancellationToken);
    }

    public async Task<Sides> OnReportsAsync(IEnumerable<int> reports, CancellationToken cancellationToken)
    {
        var tied = await new Neighbourhood(db).TiedAsync(reports, cancellationToken);
        var aside = await SetAside.AmongAsync(db, tied, cancellationToken);
        var verdicts = new List<Verdict>();
        foreach (var some in tied.Chunk(Portion.Size))
        {
            verdicts.AddRange(await db.Judgements.AsNoTracking()
                .Where(judgement => judgement.Edit!.UndoneAt == null && some.Contains(judgement.ReportAId))
                .Select(judgement => new Verdict(judgement.ReportAId, judgement.ReportBId, judgement.Same, judgement.Id))
                .ToListAsync(cancellationToken));
        }

        return new Sides(verdicts.Where(verdict => !aside.Contains(verdict.ReportA) && !aside.Contains(verdict.ReportB)));
    }

    /// <summary>What people set, oldest first, by the report that it holds by.</summary>
    public async Task<ILookup<int, FieldOverride>> FieldsAsync(IEnumerable<int> reports, SetAside aside, CancellationToken cancellationToken)
    {
        // Tracked, so that a company is one object with that of the reports.
        var set = new List<FieldOverride>();
        foreach (var some in reports.Chunk(Portion.Size))
        {
            set.AddRange(await db.Overrides
                .Where(field => field.Edit!.UndoneAt == null && some.Contains(field.ReportId))
                .Include(field => field.Parties).ThenInclude(party => party.Company!.MergedInto)
                .ToListAsync(cancellationToken));
        }

        return set.OrderBy(field => field.Id).ToLookup(field => aside.HolderOf(field.ReportId) ?? field.ReportId);
    }
}
