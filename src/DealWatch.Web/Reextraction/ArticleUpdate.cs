using DealWatch.Extraction.Records;
using DealWatch.Web.Data;
using DealWatch.Web.Ingestion;
using DealWatch.Web.Reconciliation;
using Microsoft.EntityFrameworkCore;

namespace DealWatch.Web.Reextraction;

/// <summary>
/// Writes what an article gives when it is read again, within one transaction. A record that states the same keeps its row untouched; one that states
/// something else keeps its number, so that addresses and the words of people hold on; deals are sorted anew around what changed.
/// </summary>
internal sealed class ArticleUpdate(DealWatchDbContext db, UsdRates rates, LoadedExtractor extractor)
{
    private const int Aside = -1_000_000;

    private readonly CompanyDirectory _companies = new(db, extractor.FindCompany);

    /// <returns>What changed, with the numbers of the deals as they are now.</returns>
    public async Task<IReadOnlyList<RecordDifference>> ApplyAsync(Article article, ExtractionResult result, CancellationToken cancellationToken)
    {
        var reading = await ArticleReading.LoadAsync(db, article.Id, result, _companies.FindOrCreateAsync, cancellationToken);
        var differences = reading.Differences().ToList();
        var before = await new Neighbourhood(db).OfAsync(reading.Stored.Select(report => report.Id), cancellationToken);
        var named = reading.Stored.SelectMany(report => report.Parties).Select(party => party.CompanyId).ToHashSet();

        await PassAddressesAsync(reading, cancellationToken);
        await MakeRoomAsync(reading, cancellationToken);
        await TakeOverAsync(reading, cancellationToken);
        await new ReportWriter(db).AddAsync(article, reading.Added, cancellationToken);
        SetArticle(article, result);
        await db.SaveChangesAsync(cancellationToken);

        before.UnionWith(reading.Added.Select(report => report.Id));
        before.UnionWith(await _companies.MoveReportsAsync(cancellationToken));
        await new DealLinker(db, rates).RelinkAsync(before, cancellationToken);
        differences = differences.ConvertAll(difference => difference with { DealId = difference.Report.DealId ?? difference.DealId });
        db.Reports.RemoveRange(reading.Gone);
        await db.SaveChangesAsync(cancellationToken);
        await RemoveUnnamedAsync(named, cancellationToken);
        return differences;
    }

    /// <summary>
    /// A deal whose founder the article gives no more, and that other articles tell of as well, keeps its address: the oldest of the others takes it.
    /// </summary>
    private async Task PassAddressesAsync(ArticleReading reading, CancellationToken cancellationToken)
    {
        var kept = reading.Kept.Select(report => report.Id).ToList();
        var vouched = await db.Overrides.Where(set => kept.Contains(set.ReportId) && set.Edit!.UndoneAt == null).Select(set => set.ReportId).ToListAsync(cancellationToken);
        var leaving = reading.Gone.Concat(reading.Kept).Where(report => !vouched.Contains(report.Id)).ToDictionary(report => report.Id);
        foreach (var founder in leaving.Values.Where(report => report.DealId is not null && report.DealId == report.HomeDealId))
        {
            var next = await db.Reports.Where(report => report.DealId == founder.DealId && !leaving.Keys.Contains(report.Id)).OrderBy(report => report.Id).FirstOrDefaultAsync(cancellationToken);
            if (next is not null)
            {
                (founder.HomeDealId, next.HomeDealId) = (next.HomeDealId, founder.HomeDealId);
            }
        }
    }

    /// <summary>No two records of an article may have one place, not even for a moment.</summary>
    private async Task MakeRoomAsync(ArticleReading reading, CancellationToken cancellationToken)
    {
        foreach (var (index, report) in reading.Stored.Index())
        {
            report.Ordinal = Aside + index;
        }

        await db.SaveChangesAsync(cancellationToken);
    }

    private async Task TakeOverAsync(ArticleReading reading, CancellationToken cancellationToken)
    {
        foreach (var (old, heir) in reading.Heirs)
        {
            var isSame = !RecordFields.Differences(old, heir).Any() && RecordFields.IsSameReading(old, heir);
            (heir.Id, heir.ArticleId, heir.DealId, heir.HomeDealId) = (old.Id, old.ArticleId, old.DealId, old.HomeDealId);
            db.Entry(old).CurrentValues.SetValues(heir);
            if (!isSame)
            {
                Replace(old.Parties, heir.Parties);
                Replace(old.Chips, heir.Chips);
                Replace(old.Evidence, heir.Evidence);
            }
        }

        // Companies have their numbers only now.
        await db.SaveChangesAsync(cancellationToken);
        foreach (var (old, _) in reading.Heirs)
        {
            await new PairIndex(db).SetAsync(old, cancellationToken);
        }

        foreach (var (index, report) in reading.Kept.Concat(reading.Gone).Index())
        {
            (report.Withdrawn, report.Ordinal) = (true, reading.Fresh.Count + index);
        }

        await db.SaveChangesAsync(cancellationToken);
    }

    /// <summary>Where no language was recognised, the last line is the extractor's; the others tell how the article was taken in.</summary>
    private void SetArticle(Article article, ExtractionResult result)
    {
        var lines = article.Diagnostics.Split('\n', StringSplitOptions.RemoveEmptyEntries);
        var notes = article.Language is null ? lines.SkipLast(1) : lines;
        article.Diagnostics = string.Join('\n', notes.Concat(result.Diagnostics));
        article.Language = result.Language;
        article.ExtractorVersion = extractor.Version;
    }

    private static void Replace<T>(List<T> rows, List<T> by)
    {
        rows.Clear();
        rows.AddRange(by);
    }

    /// <summary>A company that only articles knew of, and that none names any more, goes.</summary>
    private async Task RemoveUnnamedAsync(HashSet<int> companies, CancellationToken cancellationToken) => await db.Companies
        .Where(company => companies.Contains(company.Id) && company.GazetteerId == null
            && !db.Reports.Any(report => report.Parties.Any(party => party.CompanyId == company.Id))
            && !db.DealParties.Any(party => party.CompanyId == company.Id)
            && !db.Overrides.Any(set => set.Parties.Any(party => party.CompanyId == company.Id))
            && !db.CompanySteps.Any(step => step.CompanyId == company.Id || step.OtherId == company.Id || step.FromOtherId == company.Id)
            && !db.Companies.Any(other => other.ParentId == company.Id || other.MergedIntoId == company.Id))
        .ExecuteDeleteAsync(cancellationToken);
}
