using DealWatch.Web.Data;
using DealWatch.Web.Reconciliation.Resolution;
using DealWatch.Web.Search;
using Microsoft.EntityFrameworkCore;

namespace DealWatch.Web.Learning;

/// <summary>
/// Articles whose records people have confirmed or corrected, all of them, as labels to learn from. Half an article would teach that its other deals are
/// none.
/// </summary>
public sealed class LabelExport(DealWatchDbContext db)
{
    /// <summary>In the order in which the articles came.</summary>
    internal async Task<LabelSet> AllAsync(CancellationToken cancellationToken)
    {
        var articles = new List<LabelledText>();
        var unclear = new List<SourceRow>();
        foreach (var id in await TouchedAsync(cancellationToken))
        {
            var article = await db.Articles.AsNoTracking().SingleAsync(article => article.Id == id, cancellationToken);
            var reports = await db.Reports.AsNoTracking().Where(report => report.ArticleId == id && !report.Withdrawn).OrderBy(report => report.Ordinal)
                .Include(report => report.Parties).ThenInclude(party => party.Company!.Aliases)
                .Include(report => report.Parties).ThenInclude(party => party.Company!.MergedInto!.Aliases)
                .Include(report => report.Chips)
                .Include(report => report.Evidence)
                .AsSplitQuery()
                .ToListAsync(cancellationToken);
            if (article.Language is not null && await LabelsAsync(reports, cancellationToken) is { } deals)
            {
                articles.Add(LabelWriter.Write(article, deals));
            }
            else
            {
                unclear.Add(new SourceRow(article.Id, article.DisplayTitle, article.Publisher, article.Url, article.Published, article.Language));
            }
        }

        return new LabelSet(articles, unclear);
    }

    /// <summary>Articles with a record that a person dismissed, or that stands in a deal of which a person set a field.</summary>
    private Task<List<int>> TouchedAsync(CancellationToken cancellationToken) => db.Articles
        .Where(article => article.Reports.Any(report => !report.Withdrawn && (
            db.Dismissals.Any(dismissal => dismissal.ReportId == report.Id && dismissal.Edit!.UndoneAt == null)
            || db.DealFields.Any(field => field.DealId == report.DealId && field.Rule == FieldRule.Override))))
        .OrderBy(article => article.Id)
        .Select(article => article.Id)
        .ToListAsync(cancellationToken);

    /// <summary>Null when a person has not said something on each record, or when it is not clear what this article says of a field that a person set.</summary>
    private async Task<List<LabelledRecord>?> LabelsAsync(List<DealReport> reports, CancellationToken cancellationToken)
    {
        var records = new List<LabelledRecord>();
        foreach (var report in reports)
        {
            if (report.DealId is not { } deal)
            {
                // Dismissed: the article has no such deal.
                continue;
            }

            var set = await db.DealFields.AsNoTracking().Where(field => field.DealId == deal && field.Rule == FieldRule.Override)
                .ToDictionaryAsync(field => field.Field, field => field.Value, cancellationToken);
            var isOnlySource = await db.Reports.CountAsync(other => other.DealId == deal, cancellationToken) == 1;
            var shown = report.ToRow("", new SourceRow(report.ArticleId, "", null, null, null, null));
            var differing = set.Where(field => FieldNames.All.Contains(field.Key) && ShownField.Of(shown, field.Key) != field.Value).ToDictionary();
            if (set.Count == 0 || (differing.Count > 0 && !isOnlySource))
            {
                return null;
            }

            records.Add(new LabelledRecord(shown, LabelledRecord.NamesOf(report.Parties.Select(party => party.Company!.Itself())), differing));
        }

        return records;
    }
}
