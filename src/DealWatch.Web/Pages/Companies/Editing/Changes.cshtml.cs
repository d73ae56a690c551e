using DealWatch.Web.Companies;
using DealWatch.Web.Pages.Shared;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace DealWatch.Web.Pages.Companies.Editing;

/// <summary>Everything that people did to companies and names, newest first; each step can be taken back.</summary>
internal sealed class ChangesModel(CompanyDesk desk, StepQueries steps) : PageModel
{
    private const int Shown = 50;

    private const string Path = "/companies/changes";

    public StepList Steps { get; private set; } = null!;

    /// <summary>Number to go on before; null when there are no more.</summary>
    public int? Older { get; private set; }

    public StepNews? News { get; private set; }

    /// <summary>Why a step was not taken; null when none was tried.</summary>
    public string? Refusal { get; private set; }

    [BindProperty]
    public string? Name { get; set; }

    public async Task OnGetAsync(int? before, int? step, CancellationToken cancellationToken)
    {
        await LoadAsync(before, cancellationToken);
        News = await StepNews.LoadAsync(steps, step, Path, cancellationToken);
    }

    public async Task<IActionResult> OnPostNotCompanyAsync(CancellationToken cancellationToken) =>
        await AnswerAsync(await desk.NotCompanyAsync(Name ?? "", ReaderName.Of(HttpContext), null, cancellationToken), Path, cancellationToken);

    /// <param name="back">Page of this site to go to afterwards.</param>
    public async Task<IActionResult> OnPostUndoAsync(int id, string? back, CancellationToken cancellationToken)
    {
        var outcome = await desk.UndoAsync(id, ReaderName.Of(HttpContext), cancellationToken);
        return await AnswerAsync(outcome, back is not null && Url.IsLocalUrl(back) ? back : Path, cancellationToken);
    }

    private async Task<IActionResult> AnswerAsync(CompanyOutcome outcome, string back, CancellationToken cancellationToken)
    {
        switch (outcome)
        {
            case CompanyOutcome.Done { Slug: null } done when back.EndsWith("/edit", StringComparison.Ordinal):
                // The company may have gone with the step that had made it.
                return Redirect($"{Path}?step={done.Step}");
            case CompanyOutcome.Done done:
                return Redirect($"{back}?step={done.Step}");
            case CompanyOutcome.Refused refused:
                Refusal = refused.Reason;
                Response.StatusCode = StatusCodes.Status400BadRequest;
                await LoadAsync(null, cancellationToken);
                return Page();
            default:
                return NotFound();
        }
    }

    private async Task LoadAsync(int? before, CancellationToken cancellationToken)
    {
        var found = await steps.PageAsync(before, Shown + 1, cancellationToken);
        Steps = new StepList([.. found.Take(Shown)], Path);
        Older = found.Count > Shown ? found[Shown - 1].Id : null;
    }
}
