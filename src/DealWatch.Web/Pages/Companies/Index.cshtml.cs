using DealWatch.Web.Pages.Shared;
using DealWatch.Web.Search;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace DealWatch.Web.Pages.Companies;

/// <summary>The companies that are party to a deal, or to the deals that a filter selects, the busiest first.</summary>
internal sealed class IndexModel(CompanyQueries companies) : PageModel
{
    public IReadOnlyList<CompanyRow> Rows { get; private set; } = [];

    public DealFilter Filter { get; private set; } = new();

    public IReadOnlyList<FilterTag> Tags { get; private set; } = [];

    public async Task OnGetAsync([FromQuery(Name = "")] DealFilter filter, CancellationToken cancellationToken)
    {
        Filter = filter;
        Rows = await companies.ListAsync(filter, cancellationToken);
        Tags = FilterTag.Of(filter, [.. Rows.Select(row => new Facet(row.Slug, row.Name, row.Deals))], FilterLinks.CompanyList);
    }
}
