using DealWatch.Extraction.Records;
using DealWatch.Web.Flows;
using DealWatch.Web.Pages.Flows;
using DealWatch.Web.Search;

namespace DealWatch.Web.Exports.Records;

/// <summary>Money that returns to the company that put it in.</summary>
/// <param name="Status">Of the weakest step: the circle is no firmer.</param>
/// <param name="LeastUsd">The most that can have gone all the way round, by signed deals with a stated value.</param>
/// <param name="Address">Where the page lists it.</param>
public sealed record CircleRecord(string Round, DealStatus Status, DateOnly? First, DateOnly? Last, long LeastUsd, IReadOnlyList<CircleStepRecord> Steps, string Address)
{
    internal static CircleRecord Of(MoneyCircle circle, IReadOnlyDictionary<int, FlowQuote> quotes, SiteLinks links) => new(
        FlowWords.Round(circle),
        circle.Status,
        circle.First,
        circle.Last,
        circle.LeastUsd,
        [.. circle.Steps.Select(step => CircleStepRecord.Of(step, quotes, links))],
        $"{links.Filtered(FlowLinks.Page, new DealFilter { Company = circle.Steps[0].From.Slug })}#{circle.Key}");
}
