namespace DealWatch.Extraction.Mentions;

/// <summary>The quantities of a text.</summary>
/// <param name="Language">ISO 639-1 code, given or detected; null when the language is unknown, and then nothing is found.</param>
/// <param name="Mentions">Mentions in order of the text.</param>
public sealed record MentionResult(string? Language, IReadOnlyList<FoundMention> Mentions);
