namespace DealWatch.Web.Commands;

/// <summary>An article in the output of <c>extract</c>.</summary>
internal sealed record ArticleJson(
    string Id,
    string File,
    string? Language,
    string? Title,
    DateOnly? Published,
    string Extractor,
    IReadOnlyList<DealJson> Deals,
    IReadOnlyList<string> Diagnostics);
