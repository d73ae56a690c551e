using DealWatch.Extraction.Languages.Quantities;

namespace DealWatch.Extraction.Mentions.Quantities;

/// <summary>A number, a day in figures or a phrase of the lexicon: what the readers of mentions look at.</summary>
internal readonly record struct Node(int Start, int End, QuantityTerm? Term, NumberValue? Number, DateOnly? Date)
{
    public bool Has(TermRoles roles) => Term is not null && Term.Has(roles);
}
