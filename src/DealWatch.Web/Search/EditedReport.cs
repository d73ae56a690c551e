namespace DealWatch.Web.Search;

/// <summary>A report that a word of a person hangs on.</summary>
/// <param name="Title">Of its article.</param>
/// <param name="DealId">Null while it is in no deal.</param>
/// <param name="HomeDealId">The deal that it gives its number to when it is the oldest one.</param>
/// <param name="Withdrawn">Its article does not give it any more.</param>
public sealed record EditedReport(int Id, int ArticleId, string Title, int? DealId, int? HomeDealId, bool Withdrawn)
{
    public string Path => $"/articles/{ArticleId}#r{Id}";
}
