using DealWatch.Web.Search;

namespace DealWatch.Web.Exports.Claims;

/// <summary>What one article says on one field of a deal.</summary>
/// <param name="Id">Number of the words.</param>
/// <param name="Value">In the form of <c>FieldOverride.Value</c>; null for the sentence as a whole.</param>
public sealed record ClaimRow(
    int Id, int DealId, int ReportId, string Field, string? Value, string Quote, int Start, int End, double? Confidence, double ReportConfidence, string ExtractorVersion, SourceRow Article);
