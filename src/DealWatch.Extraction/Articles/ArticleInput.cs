namespace DealWatch.Extraction.Articles;

/// <summary>What the extractor reads: one article as it is stored.</summary>
/// <param name="Text">The stored text, untouched. All evidence offsets count UTF-16 code units from its start.</param>
/// <param name="Title">The headline when it is known apart from the text; null when the text holds it or there is none.</param>
/// <param name="Published">The day of publication in the publisher's calendar; null when unknown.</param>
/// <param name="Language">ISO 639-1 code when the source states it; null to detect.</param>
public sealed record ArticleInput(string Text, string? Title = null, DateOnly? Published = null, string? Language = null);
