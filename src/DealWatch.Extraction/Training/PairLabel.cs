using DealWatch.Extraction.Records;

namespace DealWatch.Extraction.Training;

/// <summary>What a reader says about a pair of entities.</summary>
/// <param name="Type">The type of their deal.</param>
/// <param name="Payer">Who pays; null when the deal has no two sides.</param>
/// <param name="Sentences">The sentences that the reader named as evidence.</param>
internal sealed record PairLabel(DealType Type, int? Payer, HashSet<int> Sentences)
{
    /// <summary>Whether a reading says the same.</summary>
    public bool Fits(DealType type, int payer) => type == Type && (Payer is null || Type == DealType.Partnership || Payer == payer);
}
