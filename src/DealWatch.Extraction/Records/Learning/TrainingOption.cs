namespace DealWatch.Extraction.Records.Learning;

/// <summary>A choice that may rest on several places of the text: the best one counts.</summary>
/// <param name="Group">The weights' group (the deal type).</param>
/// <param name="Places">Features of each place.</param>
internal sealed record TrainingOption(int Group, IReadOnlyList<FeatureVector> Places);
