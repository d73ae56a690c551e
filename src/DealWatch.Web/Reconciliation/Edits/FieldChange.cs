using DealWatch.Web.Data;

namespace DealWatch.Web.Reconciliation.Edits;

/// <summary>A new value for a field of a deal.</summary>
/// <param name="Field">One of <c>FieldNames</c>.</param>
/// <param name="Value">In the form of <see cref="FieldOverride.Value"/>; not looked at when there are <paramref name="Parties"/>.</param>
/// <param name="Parties">The parties where the field is <c>parties</c>.</param>
public sealed record FieldChange(string Field, string Value, IReadOnlyList<PartyChange>? Parties = null);
