using DealWatch.Web.Exports;
using DealWatch.Web.Pages.Display;
using DealWatch.Web.Pages.Shared;
using DealWatch.Web.Search;
using DealWatch.Web.Timelines.Life;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace DealWatch.Web.Pages.Deals;

/// <summary>One deal: every field with the words it came from, its sources and its history.</summary>
internal sealed class DealModel(DealQueries deals, EditQueries edits, TimeProvider clock) : PageModel
{
    public DealRow Deal { get; private set; } = null!;

    public DealSentence Sentence { get; private set; } = null!;

    public TakeAway TakeAway => TakeAway.Deal(Deal.Id, T("this deal"));

    public IReadOnlyList<FieldRow> Fields { get; private set; } = [];

    public IReadOnlyList<ReportRow> Reports { get; private set; } = [];

    /// <summary>Articles that print another source's text again.</summary>
    public IReadOnlySet<int> Reprints { get; private set; } = new HashSet<int>();

    public IReadOnlyList<EventRow> Events { get; private set; } = [];

    /// <summary>Null when nothing of it has a date.</summary>
    public LifeStrip? Life { get; private set; }

    /// <summary>What people did, newest first.</summary>
    public IReadOnlyList<EditRow> Changes { get; private set; } = [];

    /// <summary>The step that was just saved; null when the page was opened otherwise.</summary>
    public EditRow? Saved { get; private set; }

    /// <summary>The step that was just taken back; null when the page was opened otherwise.</summary>
    public EditRow? Undone { get; private set; }

    /// <param name="id">Number of the deal.</param>
    /// <param name="slug">Words that every address of a deal has.</param>
    /// <param name="edit">Number of the step that was just saved.</param>
    /// <param name="undone">Number of the step that was just taken back.</param>
    /// <param name="cancellationToken">Gives the reading up.</param>
    public async Task<IActionResult> OnGetAsync(int id, string? slug, int? edit, int? undone, CancellationToken cancellationToken)
    {
        if (await deals.DetailAsync(id, cancellationToken) is not { } detail)
        {
            return await deals.WhereaboutsAsync(id, cancellationToken) is { } path ? Redirect(path + Request.QueryString) : NotFound();
        }

        if (detail.Deal.Slug != slug)
        {
            return RedirectPermanent($"/deals/{id}/{detail.Deal.Slug}{Request.QueryString}");
        }

        Changes = await edits.OfDealAsync(id, cancellationToken);
        Saved = Changes.FirstOrDefault(step => step.Id == edit && step.UndoneAt is null);
        Undone = Changes.FirstOrDefault(step => step.Id == undone && step.UndoneAt is not null);

        Deal = detail.Deal;
        Sentence = DealSentence.Of(detail.Deal);
        Fields = DealFields.Of(detail);
        Reports = detail.Reports;
        Events = detail.Events;
        Reprints = detail.Reprints;
        Life = LifeStrip.Of(detail, DateOnly.FromDateTime(clock.GetUtcNow().UtcDateTime));
        return Page();
    }
}
