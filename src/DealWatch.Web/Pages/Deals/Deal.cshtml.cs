using DealWatch.Web.Pages.Display;
using DealWatch.Web.Pages.Shared;
using DealWatch.Web.Search;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace DealWatch.Web.Pages.Deals;

/// <summary>One deal: every field with the words it came from, its sources and its history.</summary>
internal sealed class DealModel(DealQueries deals) : PageModel
{
    public DealRow Deal { get; private set; } = null!;

    public DealSentence Sentence { get; private set; } = null!;

    public IReadOnlyList<FieldRow> Fields { get; private set; } = [];

    public IReadOnlyList<ReportRow> Reports { get; private set; } = [];

    /// <summary>Articles that print another source's text again.</summary>
    public IReadOnlySet<int> Reprints { get; private set; } = new HashSet<int>();

    public IReadOnlyList<EventRow> Events { get; private set; } = [];

    public async Task<IActionResult> OnGetAsync(int id, string? slug, CancellationToken cancellationToken)
    {
        if (await deals.DetailAsync(id, cancellationToken) is not { } detail)
        {
            return await deals.SuccessorAsync(id, cancellationToken) is { } successor ? Redirect($"/deals/{successor}") : NotFound();
        }

        if (detail.Deal.Slug != slug)
        {
            return RedirectPermanent($"/deals/{id}/{detail.Deal.Slug}");
        }

        Deal = detail.Deal;
        Sentence = DealSentence.Of(detail.Deal);
        Fields = DealFields.Of(detail);
        Reports = detail.Reports;
        Events = detail.Events;
        Reprints = detail.Reprints;
        return Page();
    }
}
