using DealWatch.Extraction.Records;
using DealWatch.Web.Pages.Display;
using DealWatch.Web.Search;

namespace DealWatch.Web.Feeds.Calendars;

/// <summary>The days on which terms start and end, as far as sources let one say. Nothing is guessed without a word on it.</summary>
internal static class TermDates
{
    public static IEnumerable<TermDate> Of(DealRow deal)
    {
        if (deal.Status == DealStatus.Ended)
        {
            yield break;
        }

        var title = DealSentence.Of(deal).Text;
        if (deal.StartYear is >= 1 and <= 9999 and var first)
        {
            yield return new("start", new DateOnly(first, 1, 1), $"First year of the term: {title}", $"A source states the year {first}, not the day.", true);
        }

        if (deal.EndYear is >= 1 and <= 9999 and var last)
        {
            yield return new("end", new DateOnly(last, 12, 31), $"Last year of the term: {title}", $"A source states the year {last}, not the day.", true);
        }
        else if (deal is { DurationMonths: { } months, Date: { } signed, StartYear: null } && months < (9999 - signed.Year) * 12)
        {
            var note = $"No source states when the term starts or ends. This is {TermText.Duration(months)} after {TermText.Day(signed)}, the day of the deal.";
            yield return new("counted-end", signed.AddMonths(months), $"End of the term, counted: {title}", note, false);
        }
    }
}
