using DealWatch.Web.Ingestion;
using DealWatch.Web.Ingestion.Reading;
using DealWatch.Web.Pages.Shared;
using DealWatch.Web.Rendering;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.Extensions.Options;

namespace DealWatch.Web.Pages.Articles;

/// <summary>
/// Takes articles in two steps: read and show what was found, then save or discard. Between the steps the drafts lie on the shelf.
/// Whatever cannot be taken is said at the form, which keeps what was typed.
/// </summary>
internal sealed class NewModel(ArticleIngestor ingestor, DraftShelf shelf, ArticleRenderer renderer, IOptions<IngestionOptions> options) : PageModel
{
    /// <summary>Evidence numbers of different drafts on one page are kept apart by this.</summary>
    private const int NumbersPerDraft = 100_000;

    [BindProperty]
    public UploadForm Form { get; set; } = new();

    public IReadOnlyList<DraftView> Drafts { get; private set; } = [];

    /// <summary>Texts and files that cannot be taken, one sentence each.</summary>
    public IReadOnlyList<string> Problems { get; private set; } = [];

    public IReadOnlyList<SaveResult> Saved { get; private set; } = [];

    public IngestionOptions Limits => options.Value;

    public void OnGet()
    {
    }

    public async Task<IActionResult> OnPostAsync(CancellationToken cancellationToken)
    {
        var (details, problems) = Form.Details.Check();
        foreach (var problem in problems)
        {
            ModelState.AddModelError($"Form.{problem.Field}", T(problem.Message));
        }

        if (Form.Files.Count > Limits.MaxFiles)
        {
            return FormAgain([T("{0} files were sent; at most {1} are taken at once.", Form.Files.Count, Limits.MaxFiles)], StatusCodes.Status400BadRequest);
        }

        var inputs = await new UploadInputs(ingestor, Limits).ReadAsync(Form, details, cancellationToken);
        if (inputs.Count == 0)
        {
            return FormAgain([T("There is nothing to read yet. Paste the text of an article, or choose files.")], StatusCodes.Status400BadRequest);
        }

        string[] unread = [.. inputs.Select(input => input.Problem).OfType<string>()];
        if (!ModelState.IsValid || unread.Length == inputs.Count)
        {
            var tooLarge = inputs.Any(input => input.Outcome is ReadOutcome.TooLarge);
            return FormAgain(unread, tooLarge ? StatusCodes.Status413PayloadTooLarge : StatusCodes.Status400BadRequest);
        }

        return await PreviewAsync([.. inputs.Select(input => input.Outcome).OfType<ReadOutcome.Done>()], unread, cancellationToken);
    }

    public async Task<IActionResult> OnPostSaveAsync(string[] keys, CancellationToken cancellationToken)
    {
        var results = new List<SaveResult>();
        foreach (var key in keys.Distinct().Take(Limits.MaxFiles + 1))
        {
            if (shelf.Find(key) is { } draft)
            {
                results.Add(new SaveResult(draft.Details.Title ?? T(draft.Name), await ingestor.AddAsync(draft, cancellationToken)));
                shelf.Remove(key);
            }
        }

        if (results.Count == 0)
        {
            return FormAgain(
                [keys.Length == 0 ? T("No article was chosen, so nothing was stored.") : T("What was found is no longer kept, so nothing was stored. Paste the text or choose the files once more.")],
                StatusCodes.Status400BadRequest);
        }

        Saved = results;
        return results is [{ Path: { } path }] ? Redirect(path) : Page();
    }

    public IActionResult OnPostDiscard(string[] allKeys)
    {
        foreach (var key in allKeys)
        {
            shelf.Remove(key);
        }

        return Redirect("/articles/new?discarded=true");
    }

    /// <summary>Back to the form with the text and the details of a pasted draft.</summary>
    public IActionResult OnPostChange(string[] allKeys)
    {
        if (allKeys.Length != 1 || shelf.Find(allKeys[0]) is not { } draft)
        {
            return FormAgain([T("What was found is no longer kept. Paste the text or choose the files once more.")], StatusCodes.Status400BadRequest);
        }

        shelf.Remove(allKeys[0]);
        ModelState.Clear();
        Form = UploadForm.Of(draft);
        return Page();
    }

    private async Task<IActionResult> PreviewAsync(IReadOnlyList<ReadOutcome.Done> readable, string[] unread, CancellationToken cancellationToken)
    {
        var drafts = new List<DraftView>();
        foreach (var (draft, index) in readable.Select((done, index) => (done.Draft, index)))
        {
            var preview = await ingestor.PreviewAsync(draft, cancellationToken);
            if (preview.Duplicate is { } known && readable.Count == 1 && unread.Length == 0)
            {
                return Redirect(SaveResult.KnownPath(known));
            }

            var reports = DraftView.AsReports(preview, (index * NumbersPerDraft) + 1);
            drafts.Add(new DraftView(shelf.Put(draft), preview, reports, renderer.Render(draft.Text, draft.Format, ReportMarks.Of(reports))));
        }

        Drafts = drafts;
        Problems = unread;
        return Page();
    }

    private PageResult FormAgain(IReadOnlyList<string> problems, int status)
    {
        Problems = problems;
        Response.StatusCode = status;
        return Page();
    }
}
