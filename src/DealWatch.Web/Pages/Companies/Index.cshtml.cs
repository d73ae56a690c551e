using DealWatch.Web.Search;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace DealWatch.Web.Pages.Companies;

/// <summary>All companies that are party to a deal, the busiest first.</summary>
internal sealed class IndexModel(CompanyQueries companies) : PageModel
{
    public IReadOnlyList<CompanyRow> Rows { get; private set; } = [];

    public async Task OnGetAsync(CancellationToken cancellationToken) => Rows = await companies.AllAsync(cancellationToken);
}
