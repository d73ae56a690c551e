using DealWatch.Web.Data;

namespace DealWatch.Web.Search;

/// <summary>An article with the records that were read from it.</summary>
/// <param name="Text">As stored; render it with <c>ArticleRenderer</c>.</param>
/// <param name="Language">Null when it was not recognised.</param>
/// <param name="Diagnostics">What the extractor could not do, in plain words.</param>
/// <param name="Sums">Large sums, where no deal was read.</param>
/// <param name="Reports">In order of extraction: main deals first.</param>
public sealed record ArticleDetail(
    SourceRow Source,
    string Text,
    ArticleFormat Format,
    string? Language,
    DateTime AddedAt,
    string ExtractorVersion,
    IReadOnlyList<string> Diagnostics,
    IReadOnlyList<ReportRow> Reports,
    IReadOnlyList<ArticleSum> Sums);
