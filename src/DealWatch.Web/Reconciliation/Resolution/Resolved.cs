using DealWatch.Web.Data;

namespace DealWatch.Web.Reconciliation.Resolution;

/// <summary>The value of a field with why it was chosen and everything that was said.</summary>
/// <param name="Conflict">Sources of equal firmness say different things.</param>
internal sealed record Resolved<T>(T Value, FieldRule Rule, bool Conflict, IReadOnlyList<ClaimGroup<T>> Reported);
