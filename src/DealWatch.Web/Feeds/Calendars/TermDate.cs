namespace DealWatch.Web.Feeds.Calendars;

/// <summary>A day on which the term of a deal starts or ends.</summary>
/// <param name="Key">Names it within its deal.</param>
/// <param name="Note">How the day is meant.</param>
/// <param name="IsStated">A source states it; false: it was counted from what sources state.</param>
internal sealed record TermDate(string Key, DateOnly Day, string Title, string Note, bool IsStated);
