using System.Globalization;
using DealWatch.Extraction.Records;
using DealWatch.Web.Data;
using DealWatch.Web.Pages.Display;
using DealWatch.Web.Reconciliation.Resolution;
using DealWatch.Web.Reviewing;
using DealWatch.Web.Search;
using Microsoft.EntityFrameworkCore;

namespace DealWatch.Web.Attestation;

/// <summary>Checks the library against what DealWatch promises of it.</summary>
public sealed class QualityQueries(DealWatchDbContext db, TimeProvider clock)
{
    private const int Shown = 50, DaysOfTalks = 180;

    public async Task<IReadOnlyList<QualityCheck>> AllAsync(CancellationToken cancellationToken)
    {
        var old = DateOnly.FromDateTime(clock.GetUtcNow().UtcDateTime).AddDays(-DaysOfTalks);
        var signedValue = db.Deals.Where(deal => deal.Status == DealStatus.Signed && deal.AmountUsd != null);
        return
        [
            await ReportsAsync(T("Fields without words of their article"), Unquoted(), cancellationToken),
            await DealsAsync(T("Ended deals that sums still count"), true, signedValue.Where(deal => !deal.Fields.Any(field => field.Field == "status" && field.Rule == FieldRule.Override)
                && deal.Events.Any(step => step.Kind == DealEventKind.Ended)
                && deal.Events.Where(step => step.Kind == DealEventKind.Ended).Max(step => step.Date)
                    >= deal.Events.Where(step => step.Kind != DealEventKind.Ended).Max(step => step.Date)), cancellationToken),
            await DealsAsync(T("Values newer than the newest source"), true, db.Deals.Where(deal => deal.Events.Any(step => step.Amount != null
                && deal.Reports.All(report => (report.Article!.Published == null || step.Date > report.Article.Published) && (report.Announced == null || step.Date > report.Announced)))), cancellationToken),
            await DealsAsync(T("Sources that contradict each other"), false, db.Deals.Where(deal => deal.Fields.Any(field => field.Conflict)), cancellationToken, field => field.Conflict) with { Review = ReviewKind.Conflict },
            await DealsAsync(T("Deals with fields read with doubt"), false, db.Deals.Where(deal => deal.Fields.Any(field => field.IsUnsure)), cancellationToken, field => field.IsUnsure) with { Review = ReviewKind.Unsure },
            await DealsAsync(T("Stated totals that no sum of steps explains"), false, db.Deals.Where(deal => deal.Events.Any(step => step.IsUnexplained)), cancellationToken),
            await DealsAsync(T("Possible doubles, left out of sums"), false, db.Deals.Where(deal => deal.IsPossibleDouble), cancellationToken) with { Review = ReviewKind.Link },
            await DealsAsync(
                T("Talks without news for {0} days", DaysOfTalks), false,
                db.Deals.Where(deal => deal.Status == DealStatus.Talks && deal.Reports.Max(report => report.Article!.Published) < old), cancellationToken),
            await DealsAsync(T("Deals with one independent source"), false, db.Deals.Where(deal => deal.Fields.Any(field => field.Field == "status" && field.Sources == 1)), cancellationToken),
            await NamesAsync(cancellationToken),
            await ArticlesAsync(T("Large sums in articles without deals, not looked at yet"), db.OpenArticles(), cancellationToken) with { Review = ReviewKind.Article },
            await ArticlesAsync(
                T("Articles in which a person sees a deal that was not read"),
                db.Articles.Where(article => !article.Reports.Any(report => !report.Withdrawn) && db.Verdicts.Any(verdict => verdict.ArticleId == article.Id && verdict.Missed && verdict.Edit!.UndoneAt == null)),
                cancellationToken),
            await VersionsAsync(cancellationToken),
        ];
    }

    private IQueryable<DealReport> Unquoted() => db.Reports.Where(report =>
        (report.Amount != null && !report.Evidence.Any(e => e.Field == "value"))
        || (report.TotalAmount != null && !report.Evidence.Any(e => e.Field == "total"))
        || (report.DurationMonths != null && !report.Evidence.Any(e => e.Field == "durationMonths"))
        || (report.StartYear != null && !report.Evidence.Any(e => e.Field == "startYear"))
        || (report.EndYear != null && !report.Evidence.Any(e => e.Field == "endYear"))
        || (report.CloudProvider != null && !report.Evidence.Any(e => e.Field == "cloudProvider"))
        || (report.PowerMw != null && !report.Evidence.Any(e => e.Field == "powerMw"))
        || (report.Announced != null && !report.Evidence.Any(e => e.Field == "announced"))
        || report.Parties.Any(party => !report.Evidence.Any(e => e.Field == "parties[" + party.Ordinal + "]"))
        || report.Chips.Any(chip => !report.Evidence.Any(e => e.Field.StartsWith("chips[" + chip.Ordinal + "]"))));

    private async Task<QualityCheck> ReportsAsync(string title, IQueryable<DealReport> reports, CancellationToken cancellationToken)
    {
        var found = await reports.OrderBy(report => report.Id).Take(Shown)
            .Select(report => new QualityItem(report.Article!.DisplayTitle, "/articles/" + report.ArticleId + "#r" + report.Id))
            .ToListAsync(cancellationToken);
        return new QualityCheck(title, true, await reports.CountAsync(cancellationToken), found);
    }

    /// <param name="named">Fields of a deal to name; none when null.</param>
    private static async Task<QualityCheck> DealsAsync(
        string title, bool mustBeNone, IQueryable<Deal> deals, CancellationToken cancellationToken, Func<DealField, bool>? named = null)
    {
        var found = await deals.AsNoTracking().OrderByDescending(deal => deal.SortKey).Take(Shown)
            .Include(deal => deal.Parties).ThenInclude(party => party.Company)
            .Include(deal => deal.Chips)
            .Include(deal => deal.Fields)
            .AsSplitQuery()
            .ToListAsync(cancellationToken);
        return new QualityCheck(
            title,
            mustBeNone,
            await deals.CountAsync(cancellationToken),
            found.ConvertAll(deal => ToItem(deal, named is null ? [] : deal.Fields.Where(named).Select(field => field.Field))));
    }

    private static QualityItem ToItem(Deal deal, IEnumerable<string> fields)
    {
        var row = deal.ToRow(null, []);
        string?[] told =
        [
            DealWords.Name(row.Type), row.Value is { } value ? MoneyText.Full(value) : null, row.Date is { } date ? TermText.Day(date) : null,
        ];
        var named = string.Join(", ", fields.Order(StringComparer.Ordinal).Select(field => field == FieldNames.Deal ? T("whether it is a deal") : FieldWords.Title(field).ToLowerInvariant()));
        return new QualityItem(string.Join(" – ", row.Parties.Select(party => party.Name)), string.Create(CultureInfo.InvariantCulture, $"/deals/{row.Id}/{row.Slug}"))
        {
            Detail = string.Join(" · ", told.OfType<string>()) + (named.Length > 0 ? " · " + T("on {0}", named) : ""),
        };
    }

    private async Task<QualityCheck> NamesAsync(CancellationToken cancellationToken)
    {
        var names = await db.OpenNames().OrderByDescending(company => company.Stake).ThenBy(company => company.Id).Take(Shown)
            .Select(company => new QualityItem(company.Name, "/companies/" + company.Slug))
            .ToListAsync(cancellationToken);
        return new QualityCheck(T("Parties that no list of companies has"), false, await db.OpenNames().CountAsync(cancellationToken), names) { Review = ReviewKind.Name };
    }

    private static async Task<QualityCheck> ArticlesAsync(string title, IQueryable<Article> articles, CancellationToken cancellationToken)
    {
        var found = await articles.OrderByDescending(article => article.Stake).ThenBy(article => article.Id).Take(Shown)
            .Select(article => new QualityItem(article.DisplayTitle, "/articles/" + article.Id))
            .ToListAsync(cancellationToken);
        return new QualityCheck(title, false, await articles.CountAsync(cancellationToken), found);
    }

    private async Task<QualityCheck> VersionsAsync(CancellationToken cancellationToken)
    {
        var versions = await db.Articles.GroupBy(article => article.ExtractorVersion)
            .Select(group => new { Version = group.Key, Articles = group.Count() })
            .OrderByDescending(group => group.Articles)
            .ToListAsync(cancellationToken);
        return new QualityCheck(
            T("Versions of the extractor that read the articles"),
            false,
            versions.Count,
            versions.ConvertAll(version => new QualityItem($"{version.Version}: {QuantityText.Count(version.Articles, "article", "articles")}", "/reextract")));
    }
}
