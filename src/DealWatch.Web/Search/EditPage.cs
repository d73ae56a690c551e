namespace DealWatch.Web.Search;

/// <summary>Some of all edits, newest first.</summary>
/// <param name="Next">Ask for what comes before this number; null when that is all.</param>
public sealed record EditPage(IReadOnlyList<EditRow> Edits, int? Next);
