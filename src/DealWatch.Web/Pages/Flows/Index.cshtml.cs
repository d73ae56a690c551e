using DealWatch.Extraction.Records;
using DealWatch.Web.Flows;
using DealWatch.Web.Pages.Shared;
using DealWatch.Web.Search;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace DealWatch.Web.Pages.Flows;

/// <summary>Who pays whom for what, drawn, in circles, and as a table.</summary>
internal sealed class IndexModel(FlowQueries flows, FacetQueries facets) : PageModel
{
    /// <summary>How many companies a picture can hold and still be read.</summary>
    public const int MostCompanies = 20;

    public const int MostCircles = 12;

    /// <summary>Deals that a line or a step of a circle tells of; the others are counted.</summary>
    public const int MostDeals = 4;

    public const int MostOthers = 200;

    public DealFilter Filter { get; private set; } = new();

    public IReadOnlyList<FilterTag> Tags { get; private set; } = [];

    public DealFacets Facets { get; private set; } = null!;

    public FlowGraph Graph { get; private set; } = null!;

    public FlowCut Cut { get; private set; } = null!;

    public IReadOnlyList<MoneyCircle> Circles { get; private set; } = [];

    public bool IsBindingOnly => Filter.Status == DealStatus.Signed;

    private IReadOnlyDictionary<int, FlowQuote> Quotes { get; set; } = new Dictionary<int, FlowQuote>();

    public async Task OnGetAsync([FromQuery(Name = "")] DealFilter filter, CancellationToken cancellationToken)
    {
        Filter = filter;
        Facets = await facets.AllAsync(cancellationToken);
        Tags = FilterTag.Of(filter, Facets.Companies, FlowLinks.Page);
        Graph = await flows.GraphAsync(filter, cancellationToken);
        Cut = Graph.Cut(MostCompanies);
        Circles = await flows.CirclesAsync(filter, cancellationToken);
        var told = Cut.Edges.Select(edge => edge.Deals).Concat(Circles.Take(MostCircles).SelectMany(circle => circle.Steps).Select(step => step.Deals));
        Quotes = await flows.QuotesAsync([.. told.SelectMany(deals => deals.Take(MostDeals)).Select(part => part.Deal.Id).Distinct()], cancellationToken);
    }

    public FlowDealView View(EdgeDeal part) => new(part, Quotes.GetValueOrDefault(part.Deal.Id));
}
