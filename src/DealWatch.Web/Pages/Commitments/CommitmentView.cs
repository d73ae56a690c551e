using DealWatch.Web.Commitments;
using DealWatch.Web.Commitments.Drawing;
using DealWatch.Web.Pages.Shared;
using DealWatch.Web.Search;

namespace DealWatch.Web.Pages.Commitments;

/// <summary>Commitments as the page, its file and its embedded picture show them.</summary>
/// <param name="Company">The one that the filter narrows to; null for all.</param>
internal sealed record CommitmentView(DealFilter Filter, CommitmentChoice Choice, CommitmentTable Table, CommitmentChart Chart, CompanyLink? Company, IReadOnlyList<FilterTag> Tags)
{
    public static async Task<CommitmentView> ReadAsync(
        CommitmentQueries commitments, RevenueFacts revenues, DealFacets facets, DealFilter filter, CommitmentChoice choice, CancellationToken cancellationToken)
    {
        var table = await commitments.TableAsync(filter, choice, cancellationToken);
        var isOne = !string.IsNullOrWhiteSpace(filter.Company);
        var name = facets.Companies.FirstOrDefault(facet => facet.Value == filter.Company)?.Label;
        var company = isOne ? table.Companies.FirstOrDefault()?.Company ?? new CompanyLink(name ?? filter.Company!, filter.Company!) : null;
        var chart = CommitmentChart.Of(
            table, isOne, company is null ? [] : revenues.Of(company.Slug), one => CommitmentLinks.Of(filter with { Company = one?.Slug ?? filter.Company }, choice));
        return new CommitmentView(filter, choice, table, chart, company, FilterTag.Of(filter, facets.Companies, CommitmentLinks.To(CommitmentLinks.Page, choice)));
    }

    /// <summary>Said where no filter is in force.</summary>
    public static string AllDeals => T("All signed deals");

    public string Title => Company is null ? CommitmentWords.Title(Table.Side) : $"{CommitmentWords.Title(Table.Side)}: {Company.Name}";

    public string FilterText => PictureFile.Filter(Tags, AllDeals);
}
