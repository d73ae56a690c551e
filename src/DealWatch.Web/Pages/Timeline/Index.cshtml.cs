using DealWatch.Web.Exports;
using DealWatch.Web.Feeds.Changes;
using DealWatch.Web.Pages.Display;
using DealWatch.Web.Pages.Shared;
using DealWatch.Web.Reviewing;
using DealWatch.Web.Search;
using DealWatch.Web.Search.Typed;
using DealWatch.Web.Timelines;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace DealWatch.Web.Pages.Timeline;

/// <summary>The timeline: deals newest first, filtered by what the address says.</summary>
internal sealed class IndexModel(
    DealQueries deals, EventQueries events, FacetQueries facets, TimelineQueries timelines, QueryReader reader, NewsQueries news, Disputes disputes, TimeProvider clock) : PageModel
{
    /// <summary>Asks for the list alone, as the script of the page does while someone types.</summary>
    public const string PartHeader = "X-DealWatch-Part";

    private const int PageSize = 50;

    private const int StepLimit = 20;

    /// <summary>What the address says field by field; the form shows it.</summary>
    public DealFilter Given { get; private set; } = new();

    /// <summary>The same with what the words in the text field mean.</summary>
    public DealFilter Filter { get; private set; } = new();

    /// <summary>What of these words was not understood.</summary>
    public IReadOnlyList<QueryProblem> Problems { get; private set; } = [];

    public DealFacets Facets { get; private set; } = null!;

    public DealTotals Totals { get; private set; } = null!;

    public IReadOnlyList<FilterTag> Tags { get; private set; } = [];

    public TimelinePicture Picture { get; private set; } = null!;

    public LaneChoice Lanes => Picture.Links.Lanes;

    public IReadOnlyList<MonthGroup> Months { get; private set; } = [];

    public long? NextCursor { get; private set; }

    /// <summary>What the sources of the shown deals say differently; only where the filter asks for it.</summary>
    public IReadOnlyList<ReviewItem.Field> Disputes { get; private set; } = [];

    /// <summary>Steps within the days of the filter of deals that began before them; newest first.</summary>
    public IReadOnlyList<DealStep> LaterSteps { get; private set; } = [];

    /// <summary>What came since the last visit; null on a view of its own.</summary>
    public NewsView? News { get; private set; }

    public TakeAway TakeAway => TakeAway.Deals(Filter, Filter.IsEmpty ? T("all deals") : T("these deals"));

    public bool NothingStored => Totals.Deals == 0 && Filter.IsEmpty;

    /// <summary>Read out when the list changes.</summary>
    public string Summary => (Totals.Deals == 0
        ? T("No deal fits these filters.")
        : T("{0} between {1}.", QuantityText.Count(Totals.Deals, "deal", "deals"), QuantityText.Count(Totals.Companies, "company", "companies")))
        + (Problems.Count == 0 ? "" : $" {T("Part of what was typed is left out.")}");

    private bool IsPart => Request.Headers.ContainsKey(PartHeader);

    public async Task<IActionResult> OnGetAsync([FromQuery(Name = "")] DealFilter filter, LaneChoice lanes, CancellationToken cancellationToken)
    {
        var understood = await reader.ReadAsync(filter.Q, filter, cancellationToken);
        if (understood is { HasConditions: true, Problems.Count: 0 } && !IsPart)
        {
            return Redirect(FilterLinks.Of(understood.Filter));
        }

        (Given, Filter, Problems) = (filter, understood.Filter, understood.Problems);
        Totals = await deals.TotalsAsync(Filter, cancellationToken);
        Facets = await facets.AllAsync(cancellationToken);
        Picture = new TimelinePicture(await timelines.NewestAsync(Filter, cancellationToken), new TimelineLinks(Filter, lanes));
        Tags = FilterTag.Of(Filter, Facets.Companies, FilterLinks.Timeline);
        var page = await deals.PageAsync(Filter, PageSize, cancellationToken);
        Months = MonthGroup.Split(page.Deals);
        NextCursor = page.NextCursor;
        Disputes = Filter.Conflict is true ? await disputes.OfAsync([.. page.Deals.Select(deal => deal.Id)], cancellationToken) : [];
        LaterSteps = Filter.Cursor is null ? await DealStep.JoinAsync(await events.LaterAsync(Filter, StepLimit, cancellationToken), deals, cancellationToken) : [];

        Response.Headers.Append("Vary", PartHeader);
        if (IsPart)
        {
            return Partial("_Results", this);
        }

        News = filter is { IsEmpty: true, Cursor: null } && !NothingStored ? await NewsAsync(cancellationToken) : null;
        return Page();
    }

    private async Task<NewsView> NewsAsync(CancellationToken cancellationToken)
    {
        var now = clock.GetUtcNow().UtcDateTime;
        var since = LastVisit.Renew(HttpContext, now);
        return new NewsView(DateOnly.FromDateTime(now), since is { } visit ? await news.SinceAsync(visit, cancellationToken) : null);
    }
}
