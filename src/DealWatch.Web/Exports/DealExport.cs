using System.Runtime.CompilerServices;
using DealWatch.Web.Exports.Claims;
using DealWatch.Web.Exports.Records;
using DealWatch.Web.Search;

namespace DealWatch.Web.Exports;

/// <summary>Deals as they leave, read page by page, so that a library of any size is never held whole.</summary>
public sealed class DealExport(DealQueries deals, ClaimQueries claims)
{
    private const int PageSize = 200;

    /// <summary>All selected deals, newest first.</summary>
    /// <param name="filter">Which ones; its cursor does not count.</param>
    /// <param name="evidence">Whether to say for each field what each article says.</param>
    /// <param name="links">Where the reader reaches this server.</param>
    /// <param name="cancellationToken">Gives the reading up.</param>
    public async IAsyncEnumerable<DealRecord> ReadAsync(DealFilter filter, bool evidence, SiteLinks links, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        for (long? cursor = null; ;)
        {
            var page = await deals.PageAsync(filter with { Cursor = cursor }, PageSize, cancellationToken);
            foreach (var deal in await RecordsAsync(page.Deals, evidence, links, cancellationToken))
            {
                yield return deal;
            }

            if ((cursor = page.NextCursor) is null)
            {
                yield break;
            }
        }
    }

    /// <summary>One deal; null when there is none with this number.</summary>
    public async Task<DealRecord?> FindAsync(int id, bool evidence, SiteLinks links, CancellationToken cancellationToken) =>
        (await RecordsAsync(await deals.RowsAsync([id], cancellationToken), evidence, links, cancellationToken)).SingleOrDefault();

    public async Task<IReadOnlyList<DealRecord>> RecordsAsync(IReadOnlyList<DealRow> rows, bool evidence, SiteLinks links, CancellationToken cancellationToken)
    {
        if (!evidence)
        {
            return [.. rows.Select(row => DealRecord.Of(row, links))];
        }

        var told = await claims.OfDealsAsync([.. rows.Select(row => row.Id)], cancellationToken);
        return [.. rows.Select(row => DealRecord.Of(row, links) with { Evidence = [.. told[row.Id].Select(claim => ClaimRecord.Of(claim, links))] })];
    }
}
