using DealWatch.Extraction.Records;
using DealWatch.Web.Data;
using DealWatch.Web.Reconciliation;
using DealWatch.Web.Search;
using Microsoft.EntityFrameworkCore;

namespace DealWatch.Web.Flows;

/// <summary>The flows of money between companies, for the page, the downloads and the API.</summary>
public sealed class FlowQueries(DealWatchDbContext db)
{
    public async Task<FlowGraph> GraphAsync(DealFilter filter, CancellationToken cancellationToken) =>
        FlowGraph.Of(await DealsAsync(filter, cancellationToken), withEnded: filter.Status == DealStatus.Ended);

    /// <summary>The circles among the selected deals. A company in the filter asks for those that go through it: its own deals alone close none.</summary>
    public async Task<IReadOnlyList<MoneyCircle>> CirclesAsync(DealFilter filter, CancellationToken cancellationToken)
    {
        var graph = await GraphAsync(filter with { Company = null }, cancellationToken);
        var circles = CircleSearch.Find(graph);
        if (string.IsNullOrWhiteSpace(filter.Company))
        {
            return circles;
        }

        var slug = filter.Company.Trim().ToLowerInvariant();
        var named = await db.Companies.Where(company => company.Slug == slug).Select(company => company.Id).ToListAsync(cancellationToken);
        var places = await new CompanyRoots(db).OfAsync(named, cancellationToken);
        return [.. circles.Where(circle => places.Values.Any(place => circle.GoesThrough(place.Id) || circle.GoesThrough(place.RootId)))];
    }

    /// <summary>The sentence that states each of the deals, from the newest article that has one.</summary>
    public async Task<IReadOnlyDictionary<int, FlowQuote>> QuotesAsync(IReadOnlyCollection<int> deals, CancellationToken cancellationToken)
    {
        var quotes = await db.Evidence.AsNoTracking()
            .Where(evidence => evidence.Field == "deal" && evidence.Report!.DealId != null && deals.Contains(evidence.Report.DealId.Value))
            .OrderByDescending(evidence => evidence.Report!.IsPrimary).ThenByDescending(evidence => evidence.Report!.Article!.SortKey).ThenBy(evidence => evidence.Id)
            .Select(evidence => new
            {
                Deal = evidence.Report!.DealId!.Value,
                Quote = new FlowQuote(
                    evidence.Quote,
                    evidence.Report.ArticleId,
                    evidence.Id,
                    evidence.Report.Article!.Language,
                    evidence.Report.Article.DisplayTitle),
            })
            .ToListAsync(cancellationToken);
        return quotes.GroupBy(quote => quote.Deal).ToDictionary(group => group.Key, group => group.First().Quote);
    }

    private async Task<List<FlowDeal>> DealsAsync(DealFilter filter, CancellationToken cancellationToken)
    {
        // Numbers first: a full-text hit has no key of its own, so that collections cannot hang on its query.
        var ids = await db.SelectUnordered(filter).Select(deal => deal.Id).ToListAsync(cancellationToken);
        var deals = await db.Deals.AsNoTracking().Where(deal => ids.Contains(deal.Id)).Include(deal => deal.Parties).AsSplitQuery().ToListAsync(cancellationToken);
        var places = await new CompanyRoots(db).OfAsync([.. deals.SelectMany(deal => deal.Parties).Select(party => party.CompanyId).Distinct()], cancellationToken);
        var wanted = places.Values.SelectMany(place => new[] { place.Id, place.RootId }).ToHashSet();
        var companies = await db.Companies.AsNoTracking().Where(company => wanted.Contains(company.Id))
            .Select(company => new FlowCompany(company.Id, company.Name, company.Slug))
            .ToDictionaryAsync(company => company.Id, cancellationToken);
        return [.. deals.Select(deal => ToFlow(deal, places, companies))];
    }

    private static FlowDeal ToFlow(Deal deal, IReadOnlyDictionary<int, CompanyPlace> places, Dictionary<int, FlowCompany> companies)
    {
        var parties = deal.Parties.Select(party => (party.Role, Place: places[party.CompanyId])).ToList();
        return new FlowDeal(
            deal.Id,
            deal.Slug,
            deal.Type,
            deal.Status,
            deal.Date,
            deal.Amount is { } amount && deal.Currency is { } currency
                ? new MoneyValue(amount, currency, deal.Qualifier ?? MoneyQualifier.Exact, deal.Period ?? MoneyPeriod.Total)
                : null,
            deal.IsPossibleDouble ? null : deal.AmountUsd,
            [.. parties.Select(party => new FlowParty(companies[NodeOf(party.Place, parties.Select(other => other.Place))], party.Role))]);
    }

    /// <summary>The company at the top, as linking sees it; a parent and its child that deal with each other stay two.</summary>
    private static int NodeOf(CompanyPlace place, IEnumerable<CompanyPlace> all) =>
        all.Any(other => other.Id != place.Id && other.RootId == place.RootId) ? place.Id : place.RootId;
}
