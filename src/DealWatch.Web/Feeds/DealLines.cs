using DealWatch.Web.Exports;
using DealWatch.Web.Pages.Display;
using DealWatch.Web.Search;

namespace DealWatch.Web.Feeds;

/// <summary>A deal in plain lines, for readers that show no markup.</summary>
internal static class DealLines
{
    public static string Of(DealRow deal, SiteLinks links) => string.Join('\n', Lines(deal, links));

    private static IEnumerable<string> Lines(DealRow deal, SiteLinks links)
    {
        yield return $"{DealWords.Name(deal.Type)}. {DealWords.Name(deal.Status)}: {DealWords.Meaning(deal.Status).ToLowerInvariant()}.";
        if (deal.ValueAsWritten is { } written)
        {
            yield return $"Value as written: “{written.Text}” ({links.Quote(written.ArticleId, written.EvidenceId)})";
        }

        if (deal.DurationMonths is { } months)
        {
            yield return $"Term: {TermText.Duration(months)}";
        }

        if (TermText.Years(deal.StartYear, deal.EndYear) is { } years)
        {
            yield return $"Years: {years}";
        }

        if (deal.Chips.Count > 0)
        {
            yield return $"Chips: {string.Join(", ", deal.Chips.Select(QuantityText.Chip))}";
        }

        if (deal.PowerMw is { } megawatts)
        {
            yield return $"Power: {QuantityText.Power(megawatts)}";
        }

        foreach (var source in deal.Sources)
        {
            yield return $"Source: {source.Title}{(source.Publisher is { } publisher ? $", {publisher}" : "")}{(source.Published is { } day ? $", {TermText.Day(day)}" : "")} ({source.Url ?? links.Article(source.ArticleId)})";
        }
    }
}
