using DealWatch.Web.Exports;
using DealWatch.Web.Pages.Display;
using DealWatch.Web.Pages.Shared;
using DealWatch.Web.Search;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace DealWatch.Web.Pages.Timeline;

/// <summary>The timeline: deals newest first, filtered by what the address says.</summary>
internal sealed class IndexModel(DealQueries deals, FacetQueries facets) : PageModel
{
    /// <summary>Asks for the list alone, as the script of the page does while someone types.</summary>
    public const string PartHeader = "X-DealWatch-Part";

    private const int PageSize = 50;

    public DealFilter Filter { get; private set; } = new();

    public IReadOnlyDictionary<string, string> Query { get; private set; } = new Dictionary<string, string>();

    public DealFacets Facets { get; private set; } = null!;

    public DealTotals Totals { get; private set; } = null!;

    public IReadOnlyList<FilterTag> Tags { get; private set; } = [];

    public IReadOnlyList<MonthGroup> Months { get; private set; } = [];

    public long? NextCursor { get; private set; }

    public TakeAway TakeAway => TakeAway.Deals(Filter, Filter.IsEmpty ? T("all deals") : T("these deals"));

    public bool NothingStored => Totals.Deals == 0 && Filter.IsEmpty;

    /// <summary>Read out when the list changes.</summary>
    public string Summary => Totals.Deals == 0
        ? T("No deal fits these filters.")
        : T("{0} between {1}.", QuantityText.Count(Totals.Deals, "deal", "deals"), QuantityText.Count(Totals.Companies, "company", "companies"));

    public async Task<IActionResult> OnGetAsync([FromQuery(Name = "")] DealFilter filter, CancellationToken cancellationToken)
    {
        Filter = filter;
        Query = filter.ToQuery();
        Totals = await deals.TotalsAsync(filter, cancellationToken);
        Facets = await facets.AllAsync(cancellationToken);
        Tags = FilterTag.Of(filter, Facets.Companies.FirstOrDefault(facet => facet.Value == filter.Company)?.Label, FilterLinks.Timeline);
        var page = await deals.PageAsync(filter, PageSize, cancellationToken);
        Months = MonthGroup.Split(page.Deals);
        NextCursor = page.NextCursor;

        Response.Headers.Append("Vary", PartHeader);
        return Request.Headers.ContainsKey(PartHeader) ? Partial("_Results", this) : Page();
    }
}
