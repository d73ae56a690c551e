namespace DealWatch.Extraction.Tests.Mentions.Quantities;

/// <summary>A phrase of a corpus file with all the quantities that it holds.</summary>
public sealed record PhraseCase(string Text, string[] Mentions);
