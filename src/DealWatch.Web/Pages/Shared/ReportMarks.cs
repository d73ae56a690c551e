using System.Globalization;
using DealWatch.Web.Data;
using DealWatch.Web.Rendering;
using DealWatch.Web.Search;

namespace DealWatch.Web.Pages.Shared;

/// <summary>The spans of reports as their article shows them.</summary>
internal static class ReportMarks
{
    private const string Statement = "deal";

    /// <summary>A field that was read from the whole statement is marked as the statement, or one colour would flood the sentence.</summary>
    public static IEnumerable<MarkSpan> Of(IEnumerable<ReportRow> reports) => reports.SelectMany(report => report.Evidence.Select(evidence =>
        new MarkSpan(evidence.Id, report.Id, IsStatement(report, evidence) ? Statement : evidence.Field, evidence.Start, evidence.End)));

    /// <summary>Large sums are marked where no deal was read, so that the question whether one was missed leads to them.</summary>
    public static IEnumerable<MarkSpan> Of(IEnumerable<ArticleSum> sums) => sums.Select(sum =>
        new MarkSpan(0, 0, "sum", sum.Start, sum.End) { Anchor = string.Create(CultureInfo.InvariantCulture, $"s{sum.Id}") });

    public static bool IsStatement(ReportRow report, EvidenceRow evidence) =>
        report.For(Statement).Any(statement => statement.Start == evidence.Start && statement.End == evidence.End);
}
