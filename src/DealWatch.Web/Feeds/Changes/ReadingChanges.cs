using DealWatch.Web.Data;
using DealWatch.Web.Pages.Display;
using DealWatch.Web.Search;
using Microsoft.EntityFrameworkCore;

namespace DealWatch.Web.Feeds.Changes;

/// <summary>What was read otherwise when stored articles were read again.</summary>
internal sealed class ReadingChanges(DealWatchDbContext db)
{
    public async Task<IEnumerable<ChangeRow>> NewestAsync(ChangeSelection selection, IReadOnlySet<int>? wanted, CancellationToken cancellationToken)
    {
        var changes = db.RunChanges.AsNoTracking().Where(change => change.DealId != null && change.Run!.FinishedAt != null);
        if (wanted is not null)
        {
            changes = changes.Where(change => wanted.Contains(change.DealId!.Value));
        }

        if (selection.Since is { } since)
        {
            changes = changes.Where(change => change.Run!.FinishedAt >= since);
        }

        var found = await changes.OrderByDescending(change => change.Run!.FinishedAt).ThenByDescending(change => change.Id).Take(selection.Limit)
            .Select(change => new ReadChange(
                change,
                change.Run!.FinishedAt!.Value,
                new SourceRow(change.ArticleId, change.Article!.DisplayTitle, change.Article.Publisher, change.Article.Url, change.Article.Published, change.Article.Language)))
            .ToListAsync(cancellationToken);
        return found.Select(Row);
    }

    private static ChangeRow Row(ReadChange read) => new(
        FormattableString.Invariant($"reading-{read.Change.Id}"),
        read.At,
        ChangeKind.ReadAgain,
        read.Change.DealId!.Value,
        "",
        "",
        Summary(read.Change),
        [read.Change.Record],
        null,
        null,
        read.Source);

    private static string Summary(RunChange change) => change.Kind switch
    {
        RunChangeKind.Added => T("Read again: a record was added"),
        RunChangeKind.Gone => T("Read again: a record was found no more"),
        RunChangeKind.Kept => T("Read again: a record was found no more and is kept for what people said of it"),
        _ => T("Read again: {0} from {1} to {2}", FieldWords.Name(change.Field ?? "").ToLowerInvariant(), change.From ?? T("not stated"), change.To ?? T("not stated")),
    };

    private sealed record ReadChange(RunChange Change, DateTime At, SourceRow Source);
}
