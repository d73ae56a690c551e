using DealWatch.Web.Exports.Records;
using DealWatch.Web.Search;

namespace DealWatch.Web.Exports;

/// <summary>One deal with all that is known of it.</summary>
public sealed class DealReading(DealQueries deals, DealExport export)
{
    /// <summary>Null when there is none with this number.</summary>
    public async Task<DealDetailRecord?> FindAsync(int id, SiteLinks links, CancellationToken cancellationToken) =>
        await deals.DetailAsync(id, cancellationToken) is { } detail
            ? new DealDetailRecord(
                (await export.RecordsAsync([detail.Deal], evidence: true, links, cancellationToken))[0],
                [.. detail.Events.Select(step => EventRecord.Of(id, step, links))],
                detail.Notes)
            : null;
}
