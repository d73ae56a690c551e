using DealWatch.Web.Attestation;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace DealWatch.Web.Pages.Quality;

/// <summary>What holds for the library as a whole, and what a person should look at.</summary>
internal sealed class IndexModel(QualityQueries quality) : PageModel
{
    /// <summary>So many of each are shown at once.</summary>
    public const int ShownItems = 8;

    public IReadOnlyList<QualityCheck> Checks { get; private set; } = [];

    public async Task OnGetAsync(CancellationToken cancellationToken) => Checks = await quality.AllAsync(cancellationToken);
}
