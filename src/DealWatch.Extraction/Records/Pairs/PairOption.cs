using DealWatch.Extraction.Records.Learning;

namespace DealWatch.Extraction.Records.Pairs;

/// <summary>One reading of a pair: the type of deal and who pays.</summary>
/// <param name="Type">The deal type.</param>
/// <param name="Payer">Entity that pays.</param>
/// <param name="Place">The place that speaks for it most.</param>
/// <param name="Features">Features of that place; null when nobody asked for their names.</param>
/// <param name="Score">Raw score.</param>
/// <param name="Probability">Probability of this reading given that one reading or none is right.</param>
internal readonly record struct PairOption(DealType Type, int Payer, PairPlace Place, FeatureVector? Features, double Score, double Probability);
