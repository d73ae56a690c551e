using DealWatch.Web.Search;

namespace DealWatch.Web.Pages.Review;

/// <summary>Two reports that may be one deal, side by side.</summary>
/// <param name="Reasons">What speaks for it and against it.</param>
/// <param name="SameMoney">Sums leave one of them out until this is answered.</param>
internal sealed record DoubtRow(ReportRow A, ReportRow B, string Reasons, bool SameMoney);
