using DealWatch.Web.Commitments;
using DealWatch.Web.Commitments.Drawing;
using DealWatch.Web.Search;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace DealWatch.Web.Pages.Commitments;

/// <summary>Committed money by calendar year: drawn, against revenue where it is known, and as a table.</summary>
internal sealed class IndexModel(CommitmentQueries commitments, RevenueFacts revenues, FacetQueries facets) : PageModel
{
    public const int MostSmall = 10;

    /// <summary>Deals without a value that are listed; the others are counted.</summary>
    public const int MostOthers = 100;

    public CommitmentView View { get; private set; } = null!;

    public DealFacets Facets { get; private set; } = null!;

    public CommitmentTable Table => View.Table;

    public async Task OnGetAsync([FromQuery(Name = "")] DealFilter filter, [FromQuery(Name = "")] CommitmentChoice choice, CancellationToken cancellationToken)
    {
        Facets = await facets.AllAsync(cancellationToken);
        View = await CommitmentView.ReadAsync(commitments, revenues, Facets, filter, choice, cancellationToken);
    }

    public string Narrowed(CompanyLink company) => CommitmentLinks.Of(View.Filter with { Company = company.Slug }, View.Choice);

    public IReadOnlyList<Revenue> RevenuesOf(CompanyLink company) => revenues.Of(company.Slug);

    public CommitmentChart SmallChart(CompanyCommitments company) => CommitmentChart.Of(Table, company, RevenuesOf(company.Company), Narrowed(company.Company));
}
