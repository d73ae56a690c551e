using DealWatch.Web.Data;
using DealWatch.Web.Exports;
using DealWatch.Web.Search;

namespace DealWatch.Web.Feeds.Calendars;

/// <summary>Term starts and ends as a calendar to subscribe to.</summary>
internal static class DealCalendar
{
    public const string ContentType = "text/calendar; charset=utf-8";

    /// <param name="name">Of the calendar.</param>
    /// <param name="deals">With their terms.</param>
    /// <param name="changed">When the library changed last, UTC: the same library gives the same bytes.</param>
    /// <param name="links">Where the reader reaches this server.</param>
    public static byte[] Write(string name, IEnumerable<DealRow> deals, DateTime changed, SiteLinks links)
    {
        var text = new CalendarText()
            .Raw("BEGIN", "VCALENDAR")
            .Raw("VERSION", "2.0")
            .Raw("PRODID", "-//DealWatch//Terms of deals//EN")
            .Raw("CALSCALE", "GREGORIAN")
            .Text("NAME", name)
            .Text("X-WR-CALNAME", name)
            .Raw("REFRESH-INTERVAL;VALUE=DURATION", "P1D");
        foreach (var deal in deals)
        {
            foreach (var date in TermDates.Of(deal))
            {
                Add(text, deal, date, changed, links);
            }
        }

        return text.Raw("END", "VCALENDAR").ToBytes();
    }

    private static void Add(CalendarText text, DealRow deal, TermDate date, DateTime changed, SiteLinks links) => text
        .Raw("BEGIN", "VEVENT")
        .Text("UID", $"{links.Deal(deal.Id)}#{date.Key}")
        .Instant("DTSTAMP", changed)
        .Day("DTSTART", date.Day)
        .Text("SUMMARY", date.Title)
        .Text("DESCRIPTION", $"{date.Note}\n{DealLines.Of(deal, links)}")
        .Raw("URL", links.Deal(deal.Id, deal.Slug))
        .Text("CATEGORIES", deal.Type.ToText())
        .Raw("STATUS", date.IsStated ? "CONFIRMED" : "TENTATIVE")
        .Raw("TRANSP", "TRANSPARENT")
        .Raw("END", "VEVENT");
}
