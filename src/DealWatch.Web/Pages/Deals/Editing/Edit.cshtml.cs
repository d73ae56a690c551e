using DealWatch.Web.Data;
using DealWatch.Web.Pages.Deals.Editing.Entry;
using DealWatch.Web.Pages.Display;
using DealWatch.Web.Pages.Shared;
using DealWatch.Web.Reconciliation;
using DealWatch.Web.Reconciliation.Resolution;
using DealWatch.Web.Search;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;

namespace DealWatch.Web.Pages.Deals.Editing;

/// <summary>Sets the fields of a deal by hand.</summary>
internal sealed class EditModel(DealWatchDbContext db, DealQueries deals, DealFormReader reader, JudgementDesk desk) : PageModel
{
    private const int MostProviders = 100;

    [BindProperty]
    public DealForm Form { get; set; } = new();

    public DealDetail Detail { get; private set; } = null!;

    public DealSentence Sentence => DealSentence.Of(Detail.Deal);

    /// <summary>By field, why what was typed cannot be taken.</summary>
    public IReadOnlyDictionary<string, string> Problems { get; private set; } = new Dictionary<string, string>();

    /// <summary>Why nothing was saved, in one sentence; null when nothing was sent.</summary>
    public string? Refusal { get; private set; }

    public IReadOnlyList<string> Providers { get; private set; } = [];

    public EditField Field(string name) => EditField.Of(name, Detail, Form.Take.GetValueOrDefault(name), Problems.GetValueOrDefault(name));

    public async Task<IActionResult> OnGetAsync(int id, CancellationToken cancellationToken)
    {
        if (await deals.DetailAsync(id, cancellationToken) is not { } detail)
        {
            return await deals.SuccessorAsync(id, cancellationToken) is { } successor ? Redirect($"/deals/{successor}/edit") : NotFound();
        }

        Form = DealForm.Of(FieldNames.All.ToDictionary(field => field, field => ShownField.Of(detail.Deal, field)));
        Form.By = ReaderName.Of(HttpContext);
        return await ShowAsync(detail, cancellationToken);
    }

    public async Task<IActionResult> OnPostAsync(int id, CancellationToken cancellationToken)
    {
        if (!ModelState.IsValid)
        {
            return BadRequest();
        }

        if (await deals.DetailAsync(id, cancellationToken) is not { } detail)
        {
            return NotFound();
        }

        var (changes, problems) = await reader.ReadAsync(Form, detail, cancellationToken);
        var note = EditNote.Read(Form.Note);
        Problems = note.Problem is null ? problems : new Dictionary<string, string>(problems) { [EditNote.Field] = note.Problem };
        if (Problems.Count == 0 && changes.Count > 0
            && await desk.SetFieldsAsync(id, changes, ReaderName.Remember(HttpContext, Form.By), note.Text, cancellationToken) is { } edit)
        {
            return Redirect($"/deals/{id}?edit={edit}");
        }

        Refusal = Problems.Count == 0 ? T("Nothing was changed, so nothing was saved.")
            : T("Nothing was saved yet. {0}", QuantityText.Count(Problems.Count, "field needs another look; what you typed is still here.", "fields need another look; what you typed is still here."));
        return await ShowAsync(detail, cancellationToken);
    }

    private async Task<IActionResult> ShowAsync(DealDetail detail, CancellationToken cancellationToken)
    {
        Detail = detail;
        Form.AddBlankRows();
        Providers = await db.Deals.Where(deal => deal.CloudProvider != null).Select(deal => deal.CloudProvider!).Distinct().OrderBy(name => name).Take(MostProviders).ToListAsync(cancellationToken);
        return Page();
    }
}
