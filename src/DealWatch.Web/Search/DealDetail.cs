namespace DealWatch.Web.Search;

/// <summary>A deal with everything that is known about it.</summary>
/// <param name="Reports">Newest source first.</param>
/// <param name="Events">In order of time, undated ones last.</param>
/// <param name="Notes">Why the fields have their values.</param>
/// <param name="Reprints">Numbers of the articles that print another source's text again: no independent sources.</param>
public sealed record DealDetail(DealRow Deal, IReadOnlyList<ReportRow> Reports, IReadOnlyList<EventRow> Events, IReadOnlyList<FieldNote> Notes, IReadOnlySet<int> Reprints);
