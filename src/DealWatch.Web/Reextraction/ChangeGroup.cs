namespace DealWatch.Web.Reextraction;

/// <summary>Everything that changes about one deal; or the records that are in none yet.</summary>
/// <param name="Path">Address of the deal; null when it has none, or none any more.</param>
/// <param name="Title">The deal in a sentence.</param>
internal sealed record ChangeGroup(string? Path, string Title, IReadOnlyList<ChangeItem> Items);
