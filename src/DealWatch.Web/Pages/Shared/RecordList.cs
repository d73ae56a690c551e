using DealWatch.Web.Search;

namespace DealWatch.Web.Pages.Shared;

/// <summary>The records beside an article's text.</summary>
/// <param name="Language">Language that the article was read in; null when it has no pack or was not recognised, so that nothing was looked for.</param>
internal sealed record RecordList(IReadOnlyList<ReportRow> Reports, string? Language);
