using DealWatch.Extraction.Languages.Quantities;

namespace DealWatch.Extraction.Mentions.Quantities;

/// <summary>A run of digits, a day written in figures, or a phrase of the lexicon.</summary>
/// <param name="Start">Index of its first code unit.</param>
/// <param name="End">Index after its last code unit.</param>
/// <param name="Term">What the phrase means; null for digits.</param>
/// <param name="Glued">Whether a name is glued to the front of the digits with a hyphen, as in GPT-4.</param>
/// <param name="Date">The day, for one written in figures.</param>
internal readonly record struct Lexeme(int Start, int End, QuantityTerm? Term, bool Glued = false, DateOnly? Date = null)
{
    public bool IsDigits => Term is null && Date is null;
}
