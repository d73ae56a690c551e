using DealWatch.Web.Data;

namespace DealWatch.Web.Reextraction;

/// <summary>A record of an article that comes, goes or changes.</summary>
internal sealed record ChangeItem(int ArticleId, string ArticleTitle, string? Language, RunChangeKind Kind, string Record, IReadOnlyList<FieldChangeRow> Fields);
