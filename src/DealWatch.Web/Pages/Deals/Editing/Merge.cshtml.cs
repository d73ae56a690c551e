using DealWatch.Web.Data;
using DealWatch.Web.Pages.Shared;
using DealWatch.Web.Reconciliation;
using DealWatch.Web.Search;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace DealWatch.Web.Pages.Deals.Editing;

/// <summary>Joins a deal with another one, which is found by words or number.</summary>
internal sealed class MergeModel(DealWatchDbContext db, DealQueries deals, JudgementDesk desk) : PageModel
{
    [BindProperty]
    public MergeForm Form { get; set; } = new();

    public DealRow Deal { get; private set; } = null!;

    public IReadOnlyList<DealRow> Candidates { get; private set; } = [];

    /// <summary>What was looked for; null for deals with parties in common.</summary>
    public string? Typed { get; private set; }

    public string? Refusal { get; private set; }

    public string? NoteProblem { get; private set; }

    /// <param name="id">Number of the deal.</param>
    /// <param name="q">Words, or the number or address of a deal.</param>
    /// <param name="cancellationToken">Gives the reading up.</param>
    public async Task<IActionResult> OnGetAsync(int id, string? q, CancellationToken cancellationToken)
    {
        Form.By = ReaderName.Of(HttpContext);
        return await ShowAsync(id, q, cancellationToken) ? Page()
            : await deals.SuccessorAsync(id, cancellationToken) is { } successor ? Redirect($"/deals/{successor}/edit/merge") : NotFound();
    }

    public async Task<IActionResult> OnPostAsync(int id, string? q, CancellationToken cancellationToken)
    {
        if (!ModelState.IsValid)
        {
            return BadRequest();
        }

        if (!await ShowAsync(id, q, cancellationToken))
        {
            return NotFound();
        }

        var note = EditNote.Read(Form.Note);
        NoteProblem = note.Problem;
        Refusal = Form.Other is null ? T("Choose the other deal first.") : NoteProblem is null ? null : T("Nothing was saved yet. The note is too long.");
        if (Refusal is not null)
        {
            return Page();
        }

        if (await desk.MergeAsync(id, Form.Other!.Value, ReaderName.Remember(HttpContext, Form.By), note.Text, cancellationToken) is { } edit)
        {
            return Redirect($"/deals/{id}?edit={edit}");
        }

        Refusal = await deals.DetailAsync(Form.Other.Value, cancellationToken) is null || Form.Other == id
            ? T("The other deal is not there any more. Choose again.")
            : T("Earlier answers keep these deals apart. Take those back first; they stand among the changes of both deals.");
        return Page();
    }

    private async Task<bool> ShowAsync(int id, string? typed, CancellationToken cancellationToken)
    {
        if (await deals.DetailAsync(id, cancellationToken) is not { } detail)
        {
            return false;
        }

        Deal = detail.Deal;
        Typed = string.IsNullOrWhiteSpace(typed) ? null : typed.Trim();
        Candidates = await new MergeCandidates(db, deals).FindAsync(id, Typed, cancellationToken);
        return true;
    }
}
