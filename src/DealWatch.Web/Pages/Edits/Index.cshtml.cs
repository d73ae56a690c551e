using System.Globalization;
using DealWatch.Web.Pages.Shared;
using DealWatch.Web.Reconciliation;
using DealWatch.Web.Search;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.WebUtilities;

namespace DealWatch.Web.Pages.Edits;

/// <summary>Everything that people did, newest first; each step can be taken back.</summary>
internal sealed class IndexModel(EditQueries edits, JudgementDesk desk) : PageModel
{
    private const int Shown = 50;

    public EditPage Edits { get; private set; } = null!;

    /// <summary>The step that was just saved; null when the page was opened otherwise.</summary>
    public EditRow? Saved { get; private set; }

    /// <summary>The step that was just taken back; null when the page was opened otherwise.</summary>
    public EditRow? Undone { get; private set; }

    /// <param name="before">Only steps with a lower number.</param>
    /// <param name="edit">Number of the step that was just saved.</param>
    /// <param name="undone">Number of the step that was just taken back.</param>
    /// <param name="cancellationToken">Gives the reading up.</param>
    public async Task OnGetAsync(int? before, int? edit, int? undone, CancellationToken cancellationToken)
    {
        Edits = await edits.PageAsync(before, Shown, cancellationToken);
        Saved = Edits.Edits.FirstOrDefault(step => step.Id == edit && step.UndoneAt is null);
        Undone = Edits.Edits.FirstOrDefault(step => step.Id == undone && step.UndoneAt is not null);
    }

    /// <param name="id">Number of the step.</param>
    /// <param name="back">Page of this site to go to afterwards.</param>
    /// <param name="cancellationToken">Gives the waiting up.</param>
    public async Task<IActionResult> OnPostUndoAsync(int id, string? back, CancellationToken cancellationToken)
    {
        if (!await desk.UndoAsync(id, ReaderName.Of(HttpContext), cancellationToken))
        {
            return NotFound();
        }

        var page = back is not null && Url.IsLocalUrl(back) ? back : $"/edits#edit-{id}";
        return Redirect(QueryHelpers.AddQueryString(page, "undone", id.ToString(CultureInfo.InvariantCulture)));
    }
}
