using DealWatch.Web.Data;

namespace DealWatch.Web.Reextraction;

/// <summary>A record that comes, goes or changes when its article is read again.</summary>
/// <param name="Report">The stored record, or the new one.</param>
/// <param name="DealId">The deal that it belongs to; null for a new record that is not linked yet, and for one that is in no deal.</param>
/// <param name="Record">The record in a sentence: as it was, or as it is when it is new.</param>
/// <param name="Fields">Only those that differ; empty for a record that comes or goes.</param>
internal sealed record RecordDifference(RunChangeKind Kind, DealReport Report, int? DealId, string Record, IReadOnlyList<FieldDifference> Fields)
{
    public static RecordDifference Of(RunChangeKind kind, DealReport report, IReadOnlyList<FieldDifference>? fields = null) =>
        new(kind, report, report.DealId, RecordText.Of(report), fields ?? []);
}
