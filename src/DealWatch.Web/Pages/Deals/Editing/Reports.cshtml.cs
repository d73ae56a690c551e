using DealWatch.Web.Pages.Shared;
using DealWatch.Web.Reconciliation;
using DealWatch.Web.Search;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace DealWatch.Web.Pages.Deals.Editing;

/// <summary>Takes reports out of a deal: as a deal of their own, or as no deal at all.</summary>
internal sealed class ReportsModel(DealQueries deals, JudgementDesk desk) : PageModel
{
    [BindProperty]
    public ReportsForm Form { get; set; } = new();

    public DealRow Deal { get; private set; } = null!;

    public IReadOnlyList<ReportRow> Reports { get; private set; } = [];

    public string? Refusal { get; private set; }

    public string? NoteProblem { get; private set; }

    /// <param name="id">Number of the deal.</param>
    /// <param name="report">A report to choose at once; null for none.</param>
    /// <param name="cancellationToken">Gives the reading up.</param>
    public async Task<IActionResult> OnGetAsync(int id, int? report, CancellationToken cancellationToken)
    {
        Form = new ReportsForm { Chosen = report is { } chosen ? [chosen] : [], By = ReaderName.Of(HttpContext) };
        return await ShowAsync(id, cancellationToken) ? Page()
            : await deals.SuccessorAsync(id, cancellationToken) is { } successor ? Redirect($"/deals/{successor}/edit/reports") : NotFound();
    }

    public Task<IActionResult> OnPostSplitAsync(int id, CancellationToken cancellationToken) => TakeOutAsync(
        id,
        reports => desk.SplitAsync(id, reports, ReaderName.Remember(HttpContext, Form.By), EditNote.Read(Form.Note).Text, cancellationToken),
        reports => reports.Count == Reports.Count ? T("At least one article has to stay. To say that none of them tells of a deal, choose “No deal”.") : null,
        cancellationToken);

    public Task<IActionResult> OnPostNoDealAsync(int id, CancellationToken cancellationToken) => TakeOutAsync(
        id,
        reports => desk.DismissAsync(reports, ReaderName.Remember(HttpContext, Form.By), EditNote.Read(Form.Note).Text, cancellationToken),
        _ => null,
        cancellationToken);

    private async Task<IActionResult> TakeOutAsync(
        int id, Func<IReadOnlyCollection<int>, Task<int?>> take, Func<IReadOnlyCollection<int>, string?> refuse, CancellationToken cancellationToken)
    {
        if (!ModelState.IsValid)
        {
            return BadRequest();
        }

        if (!await ShowAsync(id, cancellationToken))
        {
            return NotFound();
        }

        var chosen = Reports.Select(report => report.Id).Where(Form.Chosen.Contains).ToHashSet();
        NoteProblem = EditNote.Read(Form.Note).Problem;
        Refusal = chosen.Count == 0 ? T("Choose at least one article first.") : refuse(chosen) ?? (NoteProblem is null ? null : T("Nothing was saved yet. The note is too long."));
        if (Refusal is not null)
        {
            return Page();
        }

        return await take(chosen) is { } edit
            ? Redirect(chosen.Count < Reports.Count ? $"/deals/{id}?edit={edit}" : $"/edits?edit={edit}")
            : NotFound();
    }

    private async Task<bool> ShowAsync(int id, CancellationToken cancellationToken)
    {
        if (await deals.DetailAsync(id, cancellationToken) is not { } detail)
        {
            return false;
        }

        (Deal, Reports) = (detail.Deal, detail.Reports);
        return true;
    }
}
