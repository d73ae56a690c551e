using DealWatch.Extraction.Records;

namespace DealWatch.Extraction.Training;

/// <summary>A party as a reader labelled it.</summary>
/// <param name="Names">Every name that would be right.</param>
/// <param name="Role">What it does in the deal.</param>
public sealed record LabelledParty(IReadOnlyList<string> Names, PartyRole Role);
