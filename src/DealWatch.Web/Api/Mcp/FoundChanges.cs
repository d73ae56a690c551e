using DealWatch.Web.Exports.Records;

namespace DealWatch.Web.Api.Mcp;

/// <summary>Changes since a moment, newest first.</summary>
/// <param name="Since">UTC.</param>
internal sealed record FoundChanges(DateTime Since, IReadOnlyList<ChangeRecord> Changes);
