using System.ComponentModel;
using DealWatch.Extraction.Records;
using DealWatch.Web.Exports;
using DealWatch.Web.Exports.Records;
using DealWatch.Web.Feeds.Changes;
using DealWatch.Web.Search;
using DealWatch.Web.Search.Typed;
using ModelContextProtocol;
using ModelContextProtocol.Server;

namespace DealWatch.Web.Api.Mcp;

/// <summary>What an agent can ask. Each answer carries quotes and the addresses where they stand.</summary>
[McpServerToolType]
internal sealed class DealTools(DealQueries deals, CompanyChoice companies, DealExport export, DealReading reading, ChangeQueries changes, QueryReader reader, IHttpContextAccessor accessor)
{
    private const string FromWords = "Deals of that day or later: 2025-11-03, 2025-11 or 2025.";
    private const string ToWords = "Deals of that day or earlier: 2025-11-03, 2025-11 or 2025; the whole month or year counts.";
    private const string QuestionWords = "Words that the deal must hold, and conditions such as provider:CoreWeave chip:GB300 power>1GW lang:it since:2025-11-01 is:conflict -status:talks \"words of an article\"; leave out for all deals.";
    private const string LimitWords = "How many at most, 1 to 50.";

    private SiteLinks Links => SiteLinks.Of(accessor.HttpContext!.Request);

    [McpServerTool(Name = "search_deals", Title = "Search deals", ReadOnly = true, Idempotent = true, OpenWorld = false, UseStructuredContent = true)]
    [Description("Finds AI compute deals, newest first, each with parties, value, term, chips, status, the words for its value and its sources.")]
    public async Task<FoundDeals> SearchAsync(
        [Description(QuestionWords)] string? words = null,
        [Description(CompanyChoice.Words)] string? company = null,
        DealType? type = null,
        [Description("signed is binding; reported and talks are not.")] DealStatus? status = null,
        [Description("Year of the deal.")] int? year = null,
        [Description("Least value of the whole deal in US dollars.")] long? minValueUsd = null,
        [Description("Maker of the chips, such as Nvidia.")] string? chipVendor = null,
        [Description("Cloud brand, such as AWS or Azure.")] string? cloudProvider = null,
        [Description(FromWords)] string? from = null,
        [Description(ToWords)] string? to = null,
        [Description(LimitWords)] int limit = 10,
        CancellationToken cancellationToken = default)
    {
        var choice = new DealChoice(await companies.SlugAsync(company, cancellationToken), type, status, year, minValueUsd, chipVendor, cloudProvider, Date(from), Date(to));
        var filter = await AskedAsync(words, choice, cancellationToken);
        var page = await deals.PageAsync(filter, Math.Clamp(limit, 1, 50), cancellationToken);
        var totals = await deals.TotalsAsync(filter, cancellationToken);
        return new FoundDeals(totals.Deals, [.. page.Deals.Select(deal => DealRecord.Of(deal, Links))], Links.Filtered("/", filter));
    }

    [McpServerTool(Name = "read_deal", Title = "Read a deal", ReadOnly = true, Idempotent = true, OpenWorld = false, UseStructuredContent = true)]
    [Description("Reads one deal: for each field what each article says, in its own words, with offsets, address and confidence; its steps; and where sources disagree.")]
    public async Task<DealDetailRecord> ReadAsync([Description("Number of the deal, as search_deals gives it.")] int id, CancellationToken cancellationToken = default) =>
        await reading.FindAsync(id, Links, cancellationToken) ?? throw new McpException($"There is no deal with the number {id}. Look for it with search_deals.");

    [McpServerTool(Name = "list_changes", Title = "List what changed", ReadOnly = true, Idempotent = true, OpenWorld = false, UseStructuredContent = true)]
    [Description("Lists what changed on deals since a moment, newest first: steps that new articles tell of, corrections by people, and what was read otherwise.")]
    public async Task<FoundChanges> ChangesAsync(
        [Description("From then on, ISO 8601, such as 2025-11-01 or 2025-11-01T08:00:00Z.")] DateTimeOffset since,
        [Description(CompanyChoice.Words)] string? company = null,
        [Description(LimitWords)] int limit = 20,
        CancellationToken cancellationToken = default)
    {
        var filter = new DealFilter { Company = await companies.SlugAsync(company, cancellationToken) };
        var found = await changes.NewestAsync(new ChangeSelection(filter, null, since.UtcDateTime, Math.Clamp(limit, 1, 50)), cancellationToken);
        return new FoundChanges(since.UtcDateTime, [.. found.Select(change => ChangeRecord.Of(change, Links))]);
    }

    [McpServerTool(Name = "sum_deals", Title = "Sum deals", ReadOnly = true, Idempotent = true, OpenWorld = false, UseStructuredContent = true)]
    [Description("Sums the values of signed deals in US dollars, each dollar once; says what is left out by reason, and gives the largest deals that the sum counts with the words for their values.")]
    public async Task<SummedDeals> SumAsync(
        [Description(QuestionWords)] string? words = null,
        [Description(CompanyChoice.Words)] string? company = null,
        DealType? type = null,
        [Description("Year of the deal.")] int? year = null,
        [Description("Maker of the chips, such as Nvidia.")] string? chipVendor = null,
        [Description("Cloud brand, such as AWS or Azure.")] string? cloudProvider = null,
        [Description(FromWords)] string? from = null,
        [Description(ToWords)] string? to = null,
        [Description(LimitWords)] int limit = 10,
        CancellationToken cancellationToken = default)
    {
        var choice = new DealChoice(await companies.SlugAsync(company, cancellationToken), type, null, year, null, chipVendor, cloudProvider, Date(from), Date(to));
        var filter = await AskedAsync(words, choice, cancellationToken);
        var totals = await deals.TotalsAsync(filter, cancellationToken);
        var counted = new List<DealRecord>();
        await foreach (var deal in export.ReadAsync(filter with { Status = DealStatus.Signed, MinValue = Math.Max(filter.MinValue ?? 1, 1), PossibleDouble = false }, evidence: false, Links, cancellationToken))
        {
            counted.Add(deal);
        }

        return new SummedDeals(TotalsRecord.Of(totals, filter, Links), [.. counted.OrderByDescending(deal => deal.ValueUsd).Take(Math.Clamp(limit, 1, 50))]);
    }

    private static FilterDate? Date(string? typed) => string.IsNullOrWhiteSpace(typed) ? null
        : FilterDate.TryParse(typed, out var date) ? date
        : throw new McpException($"“{typed}” is no date. Write 2025-11-03, 2025-11 or 2025.");

    /// <summary>An agent must not take a part of the answer for the whole: a question that is not understood in full has none.</summary>
    private async Task<DealFilter> AskedAsync(string? words, DealChoice choice, CancellationToken cancellationToken)
    {
        var understood = await reader.ReadAsync(words, choice.Filter, cancellationToken);
        return understood.Problems.Count == 0
            ? understood.Filter
            : throw new McpException(string.Join(' ', understood.Problems.Select(problem => $"{problem.Part}: {problem.Message}")));
    }
}
