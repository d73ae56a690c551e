using DealWatch.Extraction.Records;
using DealWatch.Web.Data;
using DealWatch.Web.Ingestion;
using DealWatch.Web.Reconciliation;
using Microsoft.EntityFrameworkCore;
using DealParty = DealWatch.Extraction.Records.DealParty;

namespace DealWatch.Web.Reextraction;

/// <summary>What an article gives when it is read again, beside what is stored of it.</summary>
internal sealed class ArticleReading
{
    private readonly IReadOnlyList<int?> _heirs;
    private readonly HashSet<int> _withWords;

    private ArticleReading(IReadOnlyList<DealReport> stored, IReadOnlyList<DealReport> fresh, HashSet<int> withWords)
    {
        Stored = stored;
        Fresh = fresh;
        _withWords = withWords;
        _heirs = ReportHeirs.Of([.. stored.Select(ReportTraits.Of)], [.. fresh.Select(ReportTraits.Of)]);
    }

    /// <summary>Withdrawn ones last.</summary>
    public IReadOnlyList<DealReport> Stored { get; }

    public IReadOnlyList<DealReport> Fresh { get; }

    /// <summary>Stored records with what takes their place.</summary>
    public IEnumerable<(DealReport Old, DealReport Heir)> Heirs => Stored.Zip(_heirs).Where(pair => pair.Second is not null).Select(pair => (pair.First, Fresh[pair.Second!.Value]));

    /// <summary>New records that take no stored one's place.</summary>
    public IEnumerable<DealReport> Added => Fresh.Where((_, index) => !_heirs.Contains(index));

    /// <summary>Stored records that the article gives no more, and that a person said something on.</summary>
    public IEnumerable<DealReport> Kept => Orphans.Where(report => _withWords.Contains(report.Id));

    /// <summary>Stored records that the article gives no more, and that nobody said anything on.</summary>
    public IEnumerable<DealReport> Gone => Orphans.Where(report => !_withWords.Contains(report.Id));

    /// <summary>Records that state the same as before, read from other words, with another confidence or in another order.</summary>
    public int ReadOtherwise => Heirs.Count(pair => !pair.Old.Withdrawn && !RecordFields.Differences(pair.Old, pair.Heir).Any() && !RecordFields.IsSameReading(pair.Old, pair.Heir));

    /// <summary>Whether nothing at all is to be written but the version of the extractor.</summary>
    public bool IsSame => ReadOtherwise == 0 && !Differences().Any();

    private IEnumerable<DealReport> Orphans => Stored.Zip(_heirs).Where(pair => pair.Second is null).Select(pair => pair.First);

    /// <param name="companyOf">Finds the company of a party.</param>
    public static async Task<ArticleReading> LoadAsync(
        DealWatchDbContext db, int article, ExtractionResult result, Func<DealParty, CancellationToken, Task<Company>> companyOf, CancellationToken cancellationToken)
    {
        var stored = await db.Reports.Where(report => report.ArticleId == article)
            .OrderBy(report => report.Withdrawn).ThenBy(report => report.Ordinal)
            .Include(report => report.Parties).ThenInclude(party => party.Company!.MergedInto)
            .Include(report => report.Chips)
            .Include(report => report.Evidence)
            .Include(report => report.Pairs)
            .AsSplitQuery()
            .ToListAsync(cancellationToken);
        return new ArticleReading(
            stored,
            await ReportMapper.MapAsync(result.Deals, companyOf, cancellationToken),
            await ReportHeirs.WithWordsAsync(db, [.. stored.Select(report => report.Id)], cancellationToken));
    }

    /// <summary>In the order of the stored records, then the new ones.</summary>
    public IEnumerable<RecordDifference> Differences()
    {
        foreach (var (old, heir) in Heirs)
        {
            var fields = RecordFields.Differences(old, heir).ToList();
            if (old.Withdrawn || fields.Count > 0)
            {
                yield return old.Withdrawn ? RecordDifference.Of(RunChangeKind.Added, old) : RecordDifference.Of(RunChangeKind.Changed, old, fields);
            }
        }

        foreach (var report in Orphans.Where(report => !report.Withdrawn))
        {
            yield return RecordDifference.Of(_withWords.Contains(report.Id) ? RunChangeKind.Kept : RunChangeKind.Gone, report);
        }

        foreach (var report in Added)
        {
            yield return RecordDifference.Of(RunChangeKind.Added, report);
        }
    }
}
