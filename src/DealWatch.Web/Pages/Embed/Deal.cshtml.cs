using DealWatch.Web.Search;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace DealWatch.Web.Pages.Embed;

/// <summary>A deal as a card without navigation, to be shown inside another page.</summary>
internal sealed class DealModel(DealQueries deals) : PageModel
{
    public DealRow Deal { get; private set; } = null!;

    public async Task<IActionResult> OnGetAsync(int id, CancellationToken cancellationToken)
    {
        if ((await deals.RowsAsync([id], cancellationToken)).SingleOrDefault() is { } deal)
        {
            Deal = deal;
            return Page();
        }

        return await deals.SuccessorAsync(id, cancellationToken) is { } successor ? Redirect($"/embed/deals/{successor}") : NotFound();
    }
}
