using DealWatch.Web.Reextraction;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace DealWatch.Web.Pages.Reextract;

/// <summary>One run: how far it is, and what it changed.</summary>
internal sealed class RunModel(RunQueries runs, RunQueue queue) : PageModel
{
    private const int MostChanges = 500;

    public RunRow Run { get; private set; } = null!;

    public bool IsGoing { get; private set; }

    public IReadOnlyList<ChangeGroup> Groups { get; private set; } = [];

    /// <summary>There are more changes than are shown.</summary>
    public bool IsCut { get; private set; }

    public async Task<IActionResult> OnGetAsync(int id, CancellationToken cancellationToken)
    {
        // Asked before the row is read: a run that ends in between is shown as ended the next time.
        IsGoing = queue.Current == id;
        if (await runs.FindAsync(id, cancellationToken) is not { } run)
        {
            return NotFound();
        }

        Run = run;
        Groups = await runs.ChangesAsync(id, MostChanges, cancellationToken);
        IsCut = Groups.Sum(deal => deal.Items.Sum(item => Math.Max(1, item.Fields.Count))) == MostChanges;
        return Page();
    }
}
