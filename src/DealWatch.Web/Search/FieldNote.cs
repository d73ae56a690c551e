using DealWatch.Web.Data;

namespace DealWatch.Web.Search;

/// <summary>Why a field of a deal has its value.</summary>
/// <param name="Field">Name as in the output of <c>extract</c>.</param>
/// <param name="Conflict">Sources of equal firmness say different things.</param>
/// <param name="Sources">Independent sources that state the field; reprints do not count.</param>
public sealed record FieldNote(string Field, FieldRule Rule, bool Conflict, int Sources);
