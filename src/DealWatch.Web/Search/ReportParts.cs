using DealWatch.Web.Data;
using Microsoft.EntityFrameworkCore;

namespace DealWatch.Web.Search;

internal static class ReportParts
{
    /// <summary>Loads what a <see cref="ReportRow"/> shows.</summary>
    public static IQueryable<DealReport> WithParts(this IQueryable<DealReport> reports) => reports
        .Include(report => report.Parties).ThenInclude(party => party.Company!.MergedInto)
        .Include(report => report.Chips)
        .Include(report => report.Evidence)
        .AsSplitQuery();
}
