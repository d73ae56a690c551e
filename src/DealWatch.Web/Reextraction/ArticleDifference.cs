using DealWatch.Web.Search;

namespace DealWatch.Web.Reextraction;

/// <summary>What reading an article again changes.</summary>
/// <param name="ReadOtherwise">Records that state the same, read from other words, with another confidence or in another order.</param>
internal sealed record ArticleDifference(SourceRow Source, IReadOnlyList<ChangeRow> Changes, int ReadOtherwise);
