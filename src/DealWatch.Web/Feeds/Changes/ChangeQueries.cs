using DealWatch.Web.Data;
using DealWatch.Web.Pages.Display;
using DealWatch.Web.Search;
using Microsoft.EntityFrameworkCore;

namespace DealWatch.Web.Feeds.Changes;

/// <summary>What changed on deals: steps that articles tell of, what people did, and what was read otherwise the second time.</summary>
internal sealed class ChangeQueries(DealWatchDbContext db, DealQueries deals, StepChanges steps, PeoplesChanges edits, ReadingChanges readings)
{
    /// <summary>The newest changes of the selected deals.</summary>
    public async Task<IReadOnlyList<ChangeRow>> NewestAsync(ChangeSelection selection, CancellationToken cancellationToken)
    {
        var wanted = await WantedAsync(selection, cancellationToken);
        var found = new List<ChangeRow>();
        found.AddRange(await steps.NewestAsync(selection, wanted, cancellationToken));
        found.AddRange(await edits.NewestAsync(selection, wanted, cancellationToken));
        found.AddRange(await readings.NewestAsync(selection, wanted, cancellationToken));
        var newest = found.OrderByDescending(change => change.At).ThenByDescending(change => change.DealId).ThenBy(change => change.Key, StringComparer.Ordinal)
            .Take(selection.Limit).ToList();
        var titles = (await deals.RowsAsync([.. newest.Select(change => change.DealId).Distinct()], cancellationToken))
            .ToDictionary(deal => deal.Id, deal => (deal.Slug, Title: DealSentence.Of(deal).Text));
        return [.. newest.Where(change => titles.ContainsKey(change.DealId))
            .Select(change => change with { DealSlug = titles[change.DealId].Slug, DealTitle = titles[change.DealId].Title })];
    }

    /// <summary>Numbers of the deals; null for all.</summary>
    private async Task<IReadOnlySet<int>?> WantedAsync(ChangeSelection selection, CancellationToken cancellationToken)
    {
        if (selection.DealId is { } one)
        {
            return new HashSet<int> { one };
        }

        return selection.Filter.ToQuery().Count == 0 ? null
            : await db.SelectUnordered(selection.Filter).Select(deal => deal.Id).ToHashSetAsync(cancellationToken);
    }
}
