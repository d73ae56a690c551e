using DealWatch.Web.Data;
using DealWatch.Web.Reextraction;
using DealWatch.Web.Search;
using Microsoft.EntityFrameworkCore;

namespace DealWatch.Web.Companies;

/// <summary>Steps of people on companies and names, newest first.</summary>
public sealed class StepQueries(DealWatchDbContext db)
{
    /// <param name="before">Only steps with a lower number; null for the newest.</param>
    internal async Task<IReadOnlyList<StepRow>> PageAsync(int? before, int count, CancellationToken cancellationToken) =>
        await Rows(db.CompanySteps.Where(step => before == null || step.Id < before).OrderByDescending(step => step.Id).Take(count)).ToListAsync(cancellationToken);

    /// <summary>Steps on a company, on those merged into it, and merges and parents that lead to it.</summary>
    internal async Task<IReadOnlyList<StepRow>> OfAsync(int company, CancellationToken cancellationToken) =>
        await Rows(db.CompanySteps
            .Where(step => step.CompanyId == company || step.OtherId == company || step.Company!.MergedIntoId == company)
            .OrderByDescending(step => step.Id)).ToListAsync(cancellationToken);

    internal Task<StepRow?> FindAsync(int step, CancellationToken cancellationToken) => Rows(db.CompanySteps.Where(row => row.Id == step)).FirstOrDefaultAsync(cancellationToken);

    /// <summary>How many stored articles speak of what a step changed.</summary>
    internal async Task<int> ArticlesAsync(int step, CancellationToken cancellationToken)
    {
        var names = await StepNames.OfAsync(db, step, cancellationToken);
        return names.Count == 0 ? 0 : await new ReadingScope { Names = names }.Select(db).CountAsync(cancellationToken);
    }

    private static IQueryable<StepRow> Rows(IQueryable<CompanyStep> steps) => steps.AsNoTracking().Select(step => new StepRow(
        step.Id,
        step.Kind,
        step.Name,
        step.From,
        step.To,
        step.Company == null ? null : new CompanyLink(step.Company.Name, step.Company.Slug),
        step.Other == null ? null : new CompanyLink(step.Other.Name, step.Other.Slug),
        step.By,
        step.At,
        step.Note,
        step.UndoneAt,
        step.UndoneBy));
}
