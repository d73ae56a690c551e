using DealWatch.Web.Data;

namespace DealWatch.Web.Reconciliation.Resolution;

/// <summary>A resolved field as it is stored.</summary>
internal sealed record ResolvedLine(string Field, string Value, FieldRule Rule, bool Conflict, int Sources)
{
    /// <summary>How sure it is that the value was read rightly, 0 to 1; null when unknown.</summary>
    public double? Confidence { get; init; }

    public bool IsUnsure => Confidence < Surety.Enough && !Conflict && Rule != FieldRule.Override;
}
