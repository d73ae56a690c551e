using DealWatch.Web.Data;

namespace DealWatch.Web.Reextraction;

/// <summary>A record that comes, goes or changes, for people.</summary>
/// <param name="DealId">The deal that it belongs to; null for a new record and for one that is in no deal.</param>
/// <param name="Record">The record in a sentence, with its value.</param>
/// <param name="Fields">Only those that differ, as people name them; empty for a record that comes or goes.</param>
internal sealed record ChangeRow(RunChangeKind Kind, int? DealId, string? DealSlug, string Record, IReadOnlyList<FieldChangeRow> Fields);
