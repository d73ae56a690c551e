namespace DealWatch.Web.Search.Typed;

/// <summary>A word, a phrase or a condition of a question, as typed.</summary>
/// <param name="Start">First character, from 0.</param>
/// <param name="Source">All of it as typed.</param>
/// <param name="Field">Name before the sign; null for a word or phrase.</param>
/// <param name="Sign"><c>:</c>, <c>&gt;</c>, <c>&gt;=</c>, <c>&lt;</c> or <c>&lt;=</c>; empty without a field.</param>
/// <param name="Text">The word, the phrase or the value, without quotation marks.</param>
/// <param name="IsPhrase">Stood in quotation marks without a field.</param>
/// <param name="IsNegated">Began with a minus sign.</param>
internal sealed record QueryPart(int Start, string Source, string? Field, string Sign, string Text, bool IsPhrase, bool IsNegated);
