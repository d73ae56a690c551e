namespace DealWatch.Web.Feeds.Changes;

/// <summary>A deal that is new or changed.</summary>
/// <param name="IsNew">It was not in the library before.</param>
/// <param name="Change">Its newest change.</param>
internal sealed record NewsItem(bool IsNew, ChangeRow Change);
