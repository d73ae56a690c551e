using DealWatch.Web.Exports;
using DealWatch.Web.Pages.Shared;
using DealWatch.Web.Search;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace DealWatch.Web.Pages.Companies;

/// <summary>One company: what it buys, supplies, invests and receives, with whom, and its newest deals.</summary>
internal sealed class CompanyModel(CompanyQueries companies, DealQueries deals, EventQueries events) : PageModel
{
    /// <summary>Deals shown here; the timeline has the rest.</summary>
    private const int DealLimit = 50;

    private const int EventLimit = 8;

    public CompanyDetail Company { get; private set; } = null!;

    /// <summary>Years that the figures speak of, newest first; null for deals without a date.</summary>
    public IReadOnlyList<int?> Years { get; private set; } = [];

    public DealPage Deals { get; private set; } = null!;

    /// <summary>The latest steps of its deals.</summary>
    public IReadOnlyList<DealStep> Events { get; private set; } = [];

    /// <summary>What was typed in the search box and led here; null when the page was opened otherwise.</summary>
    public string? Typed { get; private set; }

    public async Task<IActionResult> OnGetAsync(string slug, string? q, CancellationToken cancellationToken)
    {
        if (await companies.DetailAsync(slug, cancellationToken) is not { } company)
        {
            return NotFound();
        }

        if (company.Slug != slug)
        {
            var path = $"/companies/{company.Slug}";
            return string.Equals(company.Slug, slug, StringComparison.OrdinalIgnoreCase) ? RedirectPermanent(path) : Redirect(path);
        }

        Company = company;
        Typed = string.IsNullOrWhiteSpace(q) || q.Length > 200 ? null : q;
        Years = [.. company.Flows.SelectMany(flow => flow.Years).Select(year => year.Year).Distinct().OrderByDescending(year => year)];
        Deals = await deals.PageAsync(new DealFilter { Company = company.Slug }, DealLimit, cancellationToken);
        var steps = await events.PageAsync(new DealFilter { Company = company.Slug }, null, null, EventLimit, cancellationToken);
        Events = await DealStep.JoinAsync(steps.Events, deals, cancellationToken);
        return Page();
    }
}
