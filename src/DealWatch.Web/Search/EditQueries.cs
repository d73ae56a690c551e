using DealWatch.Web.Data;
using Microsoft.EntityFrameworkCore;

namespace DealWatch.Web.Search;

/// <summary>What people did, newest first.</summary>
public sealed class EditQueries(DealWatchDbContext db)
{
    /// <summary>All edits that speak of a deal: of its reports, or of reports that were dismissed from it.</summary>
    public async Task<IReadOnlyList<EditRow>> OfDealAsync(int deal, CancellationToken cancellationToken)
    {
        var reports = await WithDismissedAsync(deal, cancellationToken);
        return await RowsAsync(
            db.Edits.Where(edit => edit.Judgements.Any(judgement => reports.Contains(judgement.ReportAId) || reports.Contains(judgement.ReportBId))
                || edit.Overrides.Any(set => reports.Contains(set.ReportId))
                || edit.Dismissals.Any(dismissal => reports.Contains(dismissal.ReportId) || (dismissal.BesideReportId != null && reports.Contains(dismissal.BesideReportId.Value)))),
            cancellationToken);
    }

    /// <param name="before">Only those with a lower number; null for the newest.</param>
    /// <param name="size">How many at most.</param>
    /// <param name="cancellationToken">Gives the reading up.</param>
    public async Task<EditPage> PageAsync(int? before, int size, CancellationToken cancellationToken)
    {
        var ids = await db.Edits.Where(edit => before == null || edit.Id < before).OrderByDescending(edit => edit.Id).Select(edit => edit.Id).Take(size + 1).ToListAsync(cancellationToken);
        var shown = ids.Take(size).ToList();
        return new EditPage(await RowsAsync(db.Edits.Where(edit => shown.Contains(edit.Id)), cancellationToken), ids.Count > size ? shown[^1] : null);
    }

    private async Task<IReadOnlyList<EditRow>> RowsAsync(IQueryable<Edit> selected, CancellationToken cancellationToken)
    {
        var edits = await selected.AsNoTracking().OrderByDescending(edit => edit.Id)
            .Include(edit => edit.Judgements).Include(edit => edit.Overrides).Include(edit => edit.Dismissals).Include(edit => edit.Verdicts)
            .AsSplitQuery()
            .ToListAsync(cancellationToken);
        var ids = edits.SelectMany(edit => edit.Reports).ToHashSet();
        var reports = await db.Reports.AsNoTracking().Where(report => ids.Contains(report.Id))
            .Select(report => new EditedReport(report.Id, report.ArticleId, report.Article!.DisplayTitle, report.DealId, report.HomeDealId, report.Withdrawn))
            .ToDictionaryAsync(report => report.Id, cancellationToken);
        var spoken = edits.SelectMany(edit => edit.Verdicts).Select(verdict => verdict.ArticleId).ToHashSet();
        var titles = await db.Articles.Where(article => spoken.Contains(article.Id)).Select(article => new { article.Id, article.DisplayTitle })
            .ToDictionaryAsync(article => article.Id, article => article.DisplayTitle, cancellationToken);
        var names = await NamesAsync(edits, cancellationToken);
        var newest = await NewestAsync(edits.SelectMany(edit => edit.Overrides), reports, cancellationToken);
        return edits.ConvertAll(edit => new EditRow(
            edit.Id, edit.Kind, edit.DealId, edit.By, edit.At, edit.Note, edit.UndoneAt, edit.UndoneBy,
            [.. edit.Overrides.OrderBy(set => set.Id).Select(set => new FieldStep(set.Field, set.Was, set.Value, newest.Contains(set.Id), reports[set.ReportId]))],
            [.. edit.Judgements.OrderBy(judgement => judgement.Id).Select(judgement => new TieStep(reports[judgement.ReportAId], reports[judgement.ReportBId], judgement.Same))],
            [.. edit.Dismissals.OrderBy(dismissal => dismissal.Id).Select(dismissal => reports[dismissal.ReportId])])
        {
            DealName = edit.DealId is { } deal ? names.GetValueOrDefault(deal) : null,
            Verdicts = [.. edit.Verdicts.Select(verdict => new VerdictStep(verdict.ArticleId, titles[verdict.ArticleId], verdict.Missed))],
        });
    }

    private async Task<Dictionary<int, string>> NamesAsync(List<Edit> edits, CancellationToken cancellationToken)
    {
        var ids = edits.Select(edit => edit.DealId).OfType<int>().ToHashSet();
        var parties = await db.DealParties.AsNoTracking().Where(party => ids.Contains(party.DealId)).OrderBy(party => party.Ordinal)
            .Select(party => new { party.DealId, party.Company!.Name })
            .ToListAsync(cancellationToken);
        return parties.GroupBy(party => party.DealId, party => party.Name).ToDictionary(deal => deal.Key, deal => string.Join(" – ", deal));
    }

    /// <summary>Of the words that hold, the newest on each field of each deal.</summary>
    private async Task<HashSet<int>> NewestAsync(IEnumerable<FieldOverride> set, Dictionary<int, EditedReport> reports, CancellationToken cancellationToken)
    {
        var deals = set.Select(field => reports[field.ReportId].DealId).OfType<int>().ToHashSet();
        var newest = await db.Overrides.Where(field => field.Edit!.UndoneAt == null && field.Report!.DealId != null && deals.Contains(field.Report.DealId.Value))
            .GroupBy(field => new { field.Report!.DealId, field.Field })
            .Select(fields => fields.Max(field => field.Id))
            .ToListAsync(cancellationToken);
        return [.. newest];
    }

    private async Task<HashSet<int>> WithDismissedAsync(int deal, CancellationToken cancellationToken)
    {
        var found = await db.Reports.Where(report => report.DealId == deal).Select(report => report.Id).ToHashSetAsync(cancellationToken);
        var open = found.ToList();
        while (open.Count > 0)
        {
            var dismissed = await db.Dismissals
                .Where(dismissal => dismissal.Edit!.UndoneAt == null && dismissal.BesideReportId != null && open.Contains(dismissal.BesideReportId.Value))
                .Select(dismissal => dismissal.ReportId)
                .ToListAsync(cancellationToken);
            open = dismissed.FindAll(found.Add);
        }

        return found;
    }
}
