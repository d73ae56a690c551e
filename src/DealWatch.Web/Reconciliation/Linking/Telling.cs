using System.Globalization;
using DealWatch.Extraction.Records;

namespace DealWatch.Web.Reconciliation.Linking;

/// <summary>
/// Reports that say the same in the same days: linking looks at them as one, so that a deal that a thousand articles retell costs little more than one that
/// ten tell.
/// </summary>
internal sealed class Telling
{
    private const int DaysOfNews = 7, DaysOfMentions = 90, Compared = 3;

    private Telling(IReadOnlyList<LinkReport> members, LinkReport report)
    {
        Members = members;
        Report = report;
        Articles = [.. members.Select(report => report.ArticleId)];
        Worded = [.. members.Take(Compared)];
    }

    /// <summary>In the order of their keys.</summary>
    public IReadOnlyList<LinkReport> Members { get; }

    /// <summary>What they say, dated as the earliest of them.</summary>
    public LinkReport Report { get; }

    public HashSet<int> Articles { get; }

    /// <summary>Those whose wording stands for all.</summary>
    public IReadOnlyList<LinkReport> Worded { get; }

    /// <param name="ordered">Reports in the order of their keys.</param>
    /// <param name="isSingle">Whether a report stays by itself: a person spoke of it.</param>
    public static List<Telling> Of(IEnumerable<LinkReport> ordered, Func<LinkReport, bool> isSingle)
    {
        var byWords = new Dictionary<(string Words, int Nth), List<LinkReport>>();
        var told = new List<List<LinkReport>>();
        var counts = new Dictionary<(string Words, int Article), int>();
        foreach (var report in ordered)
        {
            var words = isSingle(report) ? report.Key : WordsOf(report);

            // What one article tells as two deals in the same words stays two.
            var nth = counts[(words, report.ArticleId)] = counts.GetValueOrDefault((words, report.ArticleId)) + 1;
            if (!byWords.TryGetValue((words, nth), out var members))
            {
                told.Add(byWords[(words, nth)] = members = []);
            }

            members.Add(report);
        }

        return told.ConvertAll(members => new Telling(members, members.Count == 1
            ? members[0]
            : members[0] with { Announced = members.Min(report => report.Day), Published = members.Min(report => report.Published) }));
    }

    /// <summary>The same, its value taken for a total over earlier contracts.</summary>
    public Telling AsTotal() => new(Members, Report with { Sense = ValueSense.Restates });

    /// <summary>All that linking looks at but the wording, with the day coarsened; what is undated, and what is a mention without a day, is kept apart.</summary>
    private static string WordsOf(LinkReport report)
    {
        var parties = string.Join(' ', report.Parties.Select(party => string.Create(CultureInfo.InvariantCulture, $"{party.CompanyId}/{party.RootId}")).Order(StringComparer.Ordinal));
        var chips = string.Join(' ', report.Chips.Select(chip => string.Create(CultureInfo.InvariantCulture, $"{chip.Vendor}/{chip.Model}/{chip.Quantity}")));
        var time = report.Day is { } day ? $"d{day.DayNumber / DaysOfNews}" : $"m{report.Published?.DayNumber / DaysOfMentions}";
        return string.Create(
            CultureInfo.InvariantCulture,
            $"{parties}|{time}|{report.Type}|{report.Status}|{report.Value}|{report.Sense}|{report.Total}|{report.DurationMonths}|{report.PowerMw}|{chips}");
    }
}
