using System.ComponentModel;
using DealWatch.Extraction.Records;
using DealWatch.Web.Commitments;
using DealWatch.Web.Exports;
using DealWatch.Web.Exports.Records;
using DealWatch.Web.Flows;
using DealWatch.Web.Search;
using ModelContextProtocol.Server;

namespace DealWatch.Web.Api.Mcp;

/// <summary>What an agent can ask about money over the years and money that returns. Each answer carries quotes and the addresses where they stand.</summary>
[McpServerToolType]
internal sealed class MoneyTools(CommitmentQueries commitments, RevenueFacts revenues, FlowQueries flows, CompanyChoice companies, IHttpContextAccessor accessor)
{
    private SiteLinks Links => SiteLinks.Of(accessor.HttpContext!.Request);

    [McpServerTool(Name = "sum_commitments", Title = "Sum commitments by year", ReadOnly = true, Idempotent = true, OpenWorld = false, UseStructuredContent = true)]
    [Description("Sums signed purchases in US dollars by buyer or provider and calendar year, each dollar once, over the terms that sources state; what has no stated term is in no year and given apart.")]
    public async Task<CommitmentsRecord> SumAsync(
        [Description(CompanyChoice.Words)] string? company = null,
        [Description("Whose money: of those who must pay (buyer), or of those who are to be paid (provider).")] CommitmentSide by = CommitmentSide.Buyer,
        [Description("even: each calendar year of the term takes the same; start: each month from start of service; late: rising over the years.")] SpreadRule spread = SpreadRule.Even,
        DealType? type = null,
        [Description("How many companies at most, 1 to 50.")] int limit = 10,
        CancellationToken cancellationToken = default)
    {
        var filter = new DealFilter { Company = await companies.SlugAsync(company, cancellationToken), Type = type };
        var choice = new CommitmentChoice { By = by, Spread = spread };
        var table = await commitments.TableAsync(filter, choice, cancellationToken);
        var quotes = await flows.QuotesAsync(table.Deals, cancellationToken);
        return CommitmentsRecord.Of(table, revenues, quotes, filter, choice, Links, Math.Clamp(limit, 1, 50));
    }

    [McpServerTool(Name = "list_circles", Title = "List circles of money", ReadOnly = true, Idempotent = true, OpenWorld = false, UseStructuredContent = true)]
    [Description("Lists money that returns: a company invests in or lends to another one and is paid by it, straight or over one or two others; each step with its deals and their words.")]
    public async Task<FoundCircles> CirclesAsync(
        [Description(CompanyChoice.Words + " Only circles that go through it.")] string? company = null,
        [Description("Only signed deals.")] bool bindingOnly = false,
        [Description("How many at most, 1 to 50.")] int limit = 10,
        CancellationToken cancellationToken = default)
    {
        var filter = new DealFilter { Company = await companies.SlugAsync(company, cancellationToken), Status = bindingOnly ? DealStatus.Signed : null };
        var found = await flows.CirclesAsync(filter, cancellationToken);
        var shown = found.Take(Math.Clamp(limit, 1, 50)).ToList();
        var quotes = await flows.QuotesAsync([.. shown.SelectMany(circle => circle.Steps).SelectMany(step => step.Deals).Select(part => part.Deal.Id).Distinct()], cancellationToken);
        return new FoundCircles(found.Count, [.. shown.Select(circle => CircleRecord.Of(circle, quotes, Links))]);
    }
}
