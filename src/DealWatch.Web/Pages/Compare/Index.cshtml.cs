using DealWatch.Web.Commitments;
using DealWatch.Web.Search;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace DealWatch.Web.Pages.Compare;

/// <summary>Two to four companies side by side, and what they share.</summary>
internal sealed class IndexModel(CompanyQueries companies, CompanySearch search, CommitmentQueries commitments, DealQueries deals, FacetQueries facets) : PageModel
{
    public const int Most = 4;

    /// <summary>Counterparties, chips, and deals of one kind that a column names; the company's page has the rest.</summary>
    public const int MostNamed = 5;

    private const int MostDeals = 500;

    public IReadOnlyList<ComparedCompany> Companies { get; private set; } = [];

    /// <summary>What was asked for and is no company.</summary>
    public IReadOnlyList<string> Unknown { get; private set; } = [];

    public bool IsTooMany { get; private set; }

    public IReadOnlyList<Facet> Choices { get; private set; } = [];

    /// <summary>Deals of which two or more of the companies are parties.</summary>
    public IReadOnlyList<DealRow> Between { get; private set; } = [];

    /// <summary>Companies that all of these deal with.</summary>
    public IReadOnlyList<CounterpartyRow> Partners { get; private set; } = [];

    public IEnumerable<int> Years(CommitmentSide side) => Companies.SelectMany(company => company.On(side).Years).Distinct().Order();

    public async Task OnGetAsync([FromQuery] string[] company, [FromQuery] SpreadRule spread, CancellationToken cancellationToken)
    {
        Choices = (await facets.AllAsync(cancellationToken)).Companies;
        var asked = company.Where(name => !string.IsNullOrWhiteSpace(name)).Select(name => name.Trim()).Distinct(StringComparer.OrdinalIgnoreCase).ToList();
        IsTooMany = asked.Count > Most;
        var (found, unknown) = (new List<ComparedCompany>(), new List<string>());
        foreach (var name in asked.Take(Most))
        {
            if (await FindAsync(name, cancellationToken) is not { } detail)
            {
                unknown.Add(name);
            }
            else if (!found.Exists(one => one.Detail.Slug == detail.Slug))
            {
                var filter = new DealFilter { Company = detail.Slug };
                found.Add(new ComparedCompany(
                    detail,
                    await commitments.TableAsync(filter, new CommitmentChoice { By = CommitmentSide.Buyer, Spread = spread }, cancellationToken),
                    await commitments.TableAsync(filter, new CommitmentChoice { By = CommitmentSide.Provider, Spread = spread }, cancellationToken)));
            }
        }

        (Companies, Unknown) = (found, unknown);
        if (found.Count > 1)
        {
            await ReadSharedAsync(cancellationToken);
        }
    }

    /// <summary>By slug, else by name, brand or ticker.</summary>
    private async Task<CompanyDetail?> FindAsync(string name, CancellationToken cancellationToken) =>
        await companies.DetailAsync(name, cancellationToken)
        ?? (await search.BestAsync(name, cancellationToken) is { } best ? await companies.DetailAsync(best.Slug, cancellationToken) : null);

    private async Task ReadSharedAsync(CancellationToken cancellationToken)
    {
        var slugs = Companies.Select(company => company.Detail.Slug).ToHashSet();
        var between = new Dictionary<int, DealRow>();
        foreach (var slug in slugs)
        {
            var page = await deals.PageAsync(new DealFilter { Company = slug }, MostDeals, cancellationToken);
            foreach (var deal in page.Deals.Where(deal => deal.Parties.Select(party => party.Slug).Where(slugs.Contains).Distinct().Count() > 1))
            {
                between[deal.Id] = deal;
            }
        }

        Between = [.. between.Values.OrderByDescending(deal => deal.Date).ThenBy(deal => deal.Id)];
        var common = Companies.Select(company => company.Detail.Counterparties.Select(other => other.Slug)).Aggregate((one, other) => one.Intersect(other)).ToHashSet();
        Partners = [.. Companies[0].Detail.Counterparties.Where(other => common.Contains(other.Slug) && !slugs.Contains(other.Slug))];
    }
}
