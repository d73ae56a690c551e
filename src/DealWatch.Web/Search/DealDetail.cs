namespace DealWatch.Web.Search;

/// <summary>A deal with everything that is known about it.</summary>
/// <param name="Reports">Newest source first.</param>
/// <param name="Events">In order of time, undated ones last.</param>
/// <param name="Notes">Why the fields have their values.</param>
public sealed record DealDetail(DealRow Deal, IReadOnlyList<ReportRow> Reports, IReadOnlyList<EventRow> Events, IReadOnlyList<FieldNote> Notes);
