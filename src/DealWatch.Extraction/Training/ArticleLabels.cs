namespace DealWatch.Extraction.Training;

/// <summary>What a reader wrote down about one article.</summary>
/// <param name="Id">The article's name.</param>
/// <param name="Language">ISO 639-1 code.</param>
/// <param name="Title">Its title; null when the source gives none.</param>
/// <param name="Published">Its day; null when the source gives none.</param>
/// <param name="Text">The article's text; null when it stands in a file of its own.</param>
/// <param name="Deals">The deals that the article states; empty when it states none.</param>
/// <param name="FromPress">Whether it is there for readers and not only to be labelled: a source is given, or the text is an article of a library that these labels point to.</param>
/// <param name="Article">Path of the text from the folder of the labels; null when it stands beside them or inside.</param>
public sealed record ArticleLabels(string Id, string Language, string? Title, DateOnly? Published, string? Text, IReadOnlyList<LabelledDeal> Deals, bool FromPress, string? Article = null);
