using DealWatch.Web.Data;
using DealWatch.Web.Pages.Display;
using DealWatch.Web.Search;

namespace DealWatch.Web.Timelines.Life;

/// <summary>The life of a deal: its dated steps, its term, and where it stands today.</summary>
/// <param name="Points">The steps and today.</param>
/// <param name="Term">Null when no source lets one say when it ends.</param>
internal sealed record LifeStrip(IReadOnlyList<LifePoint> Points, TermSpan? Term)
{
    /// <summary>More of them would hide each other; totals that articles state are left to the history then.</summary>
    private const int MostSteps = 10;

    /// <summary>Null when neither a step nor the term has a date.</summary>
    public static LifeStrip? Of(DealDetail detail, DateOnly today)
    {
        var steps = detail.Events.Index().Where(step => step.Item.Date is not null)
            .GroupBy(step => (step.Item.Kind, step.Item.Date, step.Item.Bound))
            .Select(same => Point(same.First().Item, same.First().Index, same.Count()))
            .ToList();
        if (steps.Count > MostSteps)
        {
            steps = [.. steps.Where(step => step.Kind != DealEventKind.Restated).Take(MostSteps)];
        }

        var term = TermSpan.Of(detail.Deal, detail.Deal.Date);
        return steps.Count == 0 && term is null
            ? null
            : new LifeStrip([.. steps, new LifePoint(T("Today, {0}", TermText.Day(today)), today, null, null)], term);
    }

    private static LifePoint Point(EventRow step, int index, int count) => new(
        $"{DealWords.Name(step.Kind)}{(count > 1 ? $" ({count})" : "")}, {StepText.Day(step)}", step.Date!.Value, step.Kind, FormattableString.Invariant($"#step-{index}"));
}
