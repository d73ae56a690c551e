using DealWatch.Web.Data;
using DealWatch.Web.Reconciliation;
using Microsoft.EntityFrameworkCore;

namespace DealWatch.Web.Reviewing;

/// <summary>
/// The open questions, those on which most money hangs first. Each kind is read from an index in this order, so that a page costs the same however many
/// questions are open.
/// </summary>
public sealed class ReviewQueue(DealWatchDbContext db)
{
    /// <summary>Open questions by kind; kinds without any are there with 0.</summary>
    public async Task<IReadOnlyDictionary<ReviewKind, int>> CountAsync(CancellationToken cancellationToken) => new Dictionary<ReviewKind, int>
    {
        [ReviewKind.Link] = await DoubtKeeper.Open(db).CountAsync(cancellationToken),
        [ReviewKind.Conflict] = await db.DealFields.CountAsync(field => field.Conflict, cancellationToken),
        [ReviewKind.Unsure] = await db.DealFields.CountAsync(field => field.IsUnsure, cancellationToken),
        [ReviewKind.Name] = await db.OpenNames().CountAsync(cancellationToken),
        [ReviewKind.Article] = await db.OpenArticles().CountAsync(cancellationToken),
    };

    /// <param name="kind">Null for all kinds.</param>
    /// <param name="after">The last entry before the page; null for the first page.</param>
    internal async Task<List<QueueEntry>> PageAsync(ReviewKind? kind, QueueEntry? after, int size, CancellationToken cancellationToken)
    {
        var found = new List<QueueEntry>();
        foreach (var one in kind is { } only ? [only] : Enum.GetValues<ReviewKind>())
        {
            found.AddRange(await ReadAsync(one, Floor(one, after), size, cancellationToken));
        }

        return [.. QueueEntry.InOrder(found).Take(size)];
    }

    /// <summary>Where a kind goes on: kinds before the cursor's own have shown all of its stake, kinds after it none.</summary>
    private static QueueEntry? Floor(ReviewKind kind, QueueEntry? after) => after is null || after.Kind == kind
        ? after
        : kind < after.Kind ? new QueueEntry(kind, after.Stake, int.MaxValue) : new QueueEntry(kind, after.Stake, -1);

    private Task<List<QueueEntry>> ReadAsync(ReviewKind kind, QueueEntry? after, int size, CancellationToken cancellationToken)
    {
        var floor = after ?? new QueueEntry(kind, long.MaxValue, -1);
        return (kind switch
        {
            ReviewKind.Link => Links(floor),
            ReviewKind.Conflict => Fields(db.DealFields.Where(field => field.Conflict), kind, floor),
            ReviewKind.Unsure => Fields(db.DealFields.Where(field => field.IsUnsure), kind, floor),
            ReviewKind.Name => Names(floor),
            _ => Articles(floor),
        }).Take(size).ToListAsync(cancellationToken);
    }

    private IQueryable<QueueEntry> Links(QueueEntry floor) => DoubtKeeper.Open(db)
        .Where(doubt => doubt.Stake <= floor.Stake
            && (doubt.Stake < floor.Stake || doubt.ReportAId > floor.First || (doubt.ReportAId == floor.First && doubt.ReportBId > floor.Second)))
        .OrderByDescending(doubt => doubt.Stake).ThenBy(doubt => doubt.ReportAId).ThenBy(doubt => doubt.ReportBId)
        .Select(doubt => new QueueEntry(ReviewKind.Link, doubt.Stake, doubt.ReportAId, doubt.ReportBId, ""));

    private static IQueryable<QueueEntry> Fields(IQueryable<DealField> fields, ReviewKind kind, QueueEntry floor) => fields
        .Where(field => field.Stake <= floor.Stake
            && (field.Stake < floor.Stake || field.DealId > floor.First || (field.DealId == floor.First && field.Field.CompareTo(floor.Field) > 0)))
        .OrderByDescending(field => field.Stake).ThenBy(field => field.DealId).ThenBy(field => field.Field)
        .Select(field => new QueueEntry(kind, field.Stake, field.DealId, 0, field.Field));

    private IQueryable<QueueEntry> Names(QueueEntry floor) => db.OpenNames()
        .Where(company => company.Stake <= floor.Stake && (company.Stake < floor.Stake || company.Id > floor.First))
        .OrderByDescending(company => company.Stake).ThenBy(company => company.Id)
        .Select(company => new QueueEntry(ReviewKind.Name, company.Stake!.Value, company.Id, 0, ""));

    private IQueryable<QueueEntry> Articles(QueueEntry floor) => db.OpenArticles()
        .Where(article => article.Stake <= floor.Stake && (article.Stake < floor.Stake || article.Id > floor.First))
        .OrderByDescending(article => article.Stake).ThenBy(article => article.Id)
        .Select(article => new QueueEntry(ReviewKind.Article, article.Stake!.Value, article.Id, 0, ""));
}
