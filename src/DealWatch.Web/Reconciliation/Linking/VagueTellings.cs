using DealWatch.Extraction.Records;

namespace DealWatch.Web.Reconciliation.Linking;

/// <summary>
/// A tie without a type or a value, told in the days in which one deal of the pair is news, is that deal told vaguely. Where two are news it stays by itself.
/// </summary>
internal sealed class VagueTellings(TellingGroups groups)
{
    private const int Days = 3;

    public void Join()
    {
        var all = groups.Groups.ToList();
        var news = all.Where(group => !IsVague(group)).ToList();
        var found = all.Where(IsVague)
            .Select(group => (Group: group, News: news.FindAll(other => AreSameDays(group, other))))
            .Where(pair => pair.News.Count == 1)
            .Select(pair => (pair.Group, Telling: groups.MembersOf(pair.News[0])[0]))
            .ToList();
        foreach (var (group, telling) in found)
        {
            var home = groups.GroupOf(telling);
            if (!groups.AreApart(group, home) && !groups.AreVetoed(group, home))
            {
                groups.Join(group, home);
            }
        }
    }

    private bool IsVague(int group) => groups.TellingsOf(group).All(telling =>
        telling.Report is { Family: DealFamily.Tie, Value: null, Total: null, Status: not DealStatus.Ended, Chips.Count: 0, PowerMw: null });

    private bool AreSameDays(int vague, int news) => groups.TellingsOf(vague).All(telling => telling.Report.Day is { } day
        && groups.TellingsOf(news).Any(other => other.Report.Day is { } known && Math.Abs(known.DayNumber - day.DayNumber) <= Days));
}
