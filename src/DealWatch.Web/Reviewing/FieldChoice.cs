namespace DealWatch.Web.Reviewing;

/// <summary>A value that a field can have.</summary>
/// <param name="Value">In the form of <see cref="Data.FieldOverride.Value"/>.</param>
/// <param name="Holds">It is the field's value now.</param>
/// <param name="Reports">How many reports say so; 0 for a value that follows from others.</param>
/// <param name="Quotes">The words of the first of them.</param>
internal sealed record FieldChoice(string Value, bool Holds, int Reports, IReadOnlyList<QuotedWords> Quotes);
