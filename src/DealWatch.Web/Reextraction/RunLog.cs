using DealWatch.Web.Data;
using DealWatch.Web.Pages.Display;

namespace DealWatch.Web.Reextraction;

/// <summary>Writes into the record of a run what it did.</summary>
internal sealed class RunLog(ExtractionRun run)
{
    public void Count() => run.Read++;

    public void Add(Article article, IReadOnlyList<RecordDifference> differences)
    {
        run.Changed += differences.Count > 0 ? 1 : 0;
        run.ReportsAdded += differences.Count(difference => difference.Kind == RunChangeKind.Added);
        run.ReportsChanged += differences.Count(difference => difference.Kind == RunChangeKind.Changed);
        run.ReportsGone += differences.Count(difference => difference.Kind == RunChangeKind.Gone);
        run.ReportsKept += differences.Count(difference => difference.Kind == RunChangeKind.Kept);
        run.Changes.AddRange(differences.SelectMany(difference => Rows(article, difference)));
    }

    private static IEnumerable<RunChange> Rows(Article article, RecordDifference difference) => difference.Fields.Count == 0
        ? [Row(article, difference, null)]
        : difference.Fields.Select(field => Row(article, difference, field));

    private static RunChange Row(Article article, RecordDifference difference, FieldDifference? field) => new()
    {
        Article = article,
        DealId = difference.DealId,
        Record = difference.Record,
        Kind = difference.Kind,
        Field = field is null ? null : FieldWords.Title(field.Field),
        From = field?.From,
        To = field?.To,
    };
}
