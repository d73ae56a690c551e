namespace DealWatch.Web.Reextraction;

/// <summary>A field of a record from one reading to the next.</summary>
/// <param name="IsLocked">A person set the field of the deal: the deal keeps that value.</param>
internal sealed record FieldChangeRow(string Field, string? From, string? To, bool IsLocked);
