namespace DealWatch.Web.Exports.Claims;

/// <summary>A page of claims, the newest words first.</summary>
/// <param name="NextCursor">Where the next page begins; null on the last one.</param>
public sealed record ClaimPage(IReadOnlyList<ClaimRow> Claims, int? NextCursor);
