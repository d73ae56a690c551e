using DealWatch.Web.Commitments;
using DealWatch.Web.Pages.Commitments;
using DealWatch.Web.Search;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace DealWatch.Web.Pages.Embed;

/// <summary>The picture of commitments without navigation, to be shown inside another page.</summary>
internal sealed class CommitmentsModel(CommitmentQueries commitments, RevenueFacts revenues, FacetQueries facets) : PageModel
{
    public CommitmentView View { get; private set; } = null!;

    public async Task OnGetAsync([FromQuery(Name = "")] DealFilter filter, [FromQuery(Name = "")] CommitmentChoice choice, CancellationToken cancellationToken) =>
        View = await CommitmentView.ReadAsync(commitments, revenues, await facets.AllAsync(cancellationToken), filter, choice, cancellationToken);
}
