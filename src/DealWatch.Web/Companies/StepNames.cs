using DealWatch.Web.Data;
using Microsoft.EntityFrameworkCore;

namespace DealWatch.Web.Companies;

/// <summary>The names by which articles speak of what a step changed: those articles may be read otherwise now.</summary>
internal static class StepNames
{
    public static async Task<IReadOnlyList<string>> OfAsync(DealWatchDbContext db, int step, CancellationToken cancellationToken)
    {
        if (await db.CompanySteps.AsNoTracking().FirstOrDefaultAsync(row => row.Id == step, cancellationToken) is not { } row)
        {
            return [];
        }

        if (row.Kind is not (CompanyStepKind.Merged or CompanyStepKind.Parent or CompanyStepKind.Kind))
        {
            return [row.Name];
        }

        return await db.CompanyAliases.AsNoTracking()
            .Where(alias => alias.CompanyId == row.CompanyId || alias.Company!.MergedIntoId == row.CompanyId)
            .OrderBy(alias => alias.CompanyId).ThenBy(alias => alias.Id)
            .Select(alias => alias.Name)
            .ToListAsync(cancellationToken);
    }
}
