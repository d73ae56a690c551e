using DealWatch.Web.Data;

namespace DealWatch.Web.Reconciliation.Resolution;

/// <summary>A resolved field as it is stored.</summary>
internal sealed record ResolvedLine(string Field, string Value, FieldRule Rule, bool Conflict, int Sources);
