using DealWatch.Web.Search;

namespace DealWatch.Web.Pages.Review;

/// <summary>An answer that holds and can be taken back.</summary>
internal sealed record AnswerRow(int Id, bool Same, DateTime At, string? Note, ReportRow A, ReportRow B);
