using DealWatch.Web.Data;

namespace DealWatch.Web.Search;

/// <summary>A step in a deal's life.</summary>
public sealed record EventRow(DealEventKind Kind, DateOnly? Date, int ReportId, SourceRow Source);
