using DealWatch.Web.Search;

namespace DealWatch.Web.Reviewing;

/// <summary>Words of an article that speak for something, in the text around them.</summary>
/// <param name="Path">Address of their place in the article.</param>
internal sealed record QuotedWords(Passage Passage, SourceRow Source, string Path);
