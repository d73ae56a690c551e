using DealWatch.Web.Companies;
using DealWatch.Web.Data;
using DealWatch.Web.Pages.Shared;
using DealWatch.Web.Search;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;

namespace DealWatch.Web.Pages.Companies.Editing;

/// <summary>Names, kind, parent and merges of a company, and what people did about them. Each form takes one step.</summary>
internal sealed class EditModel(DealWatchDbContext db, CompanyDesk desk, StepQueries steps) : PageModel
{
    private const int LongestNote = 500;

    public CompanyForm Company { get; private set; } = null!;

    public IReadOnlyList<StepRow> Steps { get; private set; } = [];

    /// <summary>The step that led here; null when the page was opened otherwise.</summary>
    public StepNews? News { get; private set; }

    /// <summary>Why the last step was not taken, and in which form; what was typed there is kept.</summary>
    public (string Form, string Reason)? Refusal { get; private set; }

    [BindProperty]
    public string? Name { get; set; }

    [BindProperty]
    public string? Alias { get; set; }

    [BindProperty]
    public string? Kind { get; set; }

    [BindProperty]
    public string? Parent { get; set; }

    [BindProperty]
    public string? Into { get; set; }

    [BindProperty]
    public string? Note { get; set; }

    public string Path => $"/companies/{Company.Slug}/edit";

    public string? ProblemOf(string form) => Refusal is { } refusal && refusal.Form == form ? refusal.Reason : null;

    public async Task<IActionResult> OnGetAsync(string slug, int? step, CancellationToken cancellationToken)
    {
        if (!await LoadAsync(slug, cancellationToken))
        {
            return NotFound();
        }

        if (Company.Slug != slug)
        {
            return Redirect(Path + Request.QueryString);
        }

        News = await StepNews.LoadAsync(steps, step, Path, cancellationToken);
        (Name, Kind, Parent) = (Company.Name, Company.Kind, Company.Parent?.Name);
        return Page();
    }

    public Task<IActionResult> OnPostRenameAsync(string slug, CancellationToken cancellationToken) =>
        StepAsync(slug, "name", by => desk.RenameAsync(Company.Id, Name ?? "", by, Note, cancellationToken), cancellationToken);

    public Task<IActionResult> OnPostAddAliasAsync(string slug, CancellationToken cancellationToken) =>
        StepAsync(slug, "alias", by => desk.AliasOfAsync(Alias ?? "", Company.Id, by, Note, cancellationToken), cancellationToken);

    public Task<IActionResult> OnPostRemoveAliasAsync(string slug, string alias, CancellationToken cancellationToken) =>
        StepAsync(slug, "names", by => desk.RemoveAliasAsync(Company.Id, alias, by, null, cancellationToken), cancellationToken);

    public Task<IActionResult> OnPostKindAsync(string slug, CancellationToken cancellationToken) =>
        StepAsync(slug, "kind", by => desk.SetKindAsync(Company.Id, string.IsNullOrEmpty(Kind) ? null : Kind, by, Note, cancellationToken), cancellationToken);

    public Task<IActionResult> OnPostParentAsync(string slug, CancellationToken cancellationToken) => StepAsync(
        slug, "parent",
        by => string.IsNullOrWhiteSpace(Parent)
            ? desk.SetParentAsync(Company.Id, null, by, Note, cancellationToken)
            : WithOtherAsync(Parent, other => desk.SetParentAsync(Company.Id, other, by, Note, cancellationToken), cancellationToken),
        cancellationToken);

    public Task<IActionResult> OnPostMergeAsync(string slug, CancellationToken cancellationToken) =>
        StepAsync(slug, "into", by => WithOtherAsync(Into, other => desk.MergeAsync(Company.Id, other, by, Note, cancellationToken), cancellationToken), cancellationToken);

    public Task<IActionResult> OnPostNotCompanyAsync(string slug, CancellationToken cancellationToken) =>
        StepAsync(slug, "not", by => desk.NotCompanyAsync(Company.Name, by, Note, cancellationToken), cancellationToken);

    private async Task<CompanyOutcome> WithOtherAsync(string? typed, Func<int, Task<CompanyOutcome>> step, CancellationToken cancellationToken) =>
        await TypedCompany.FindAsync(db, typed, cancellationToken) is { Id: { } other } ? await step(other)
            : new CompanyOutcome.Refused((await TypedCompany.FindAsync(db, typed, cancellationToken)).Problem!);

    private async Task<IActionResult> StepAsync(string slug, string form, Func<string, Task<CompanyOutcome>> step, CancellationToken cancellationToken)
    {
        if (!await LoadAsync(slug, cancellationToken))
        {
            return NotFound();
        }

        Note = string.IsNullOrWhiteSpace(Note) ? null : Note.Trim();
        var outcome = Note?.Length > LongestNote ? new CompanyOutcome.Refused(T("The note is longer than {0} characters.", LongestNote)) : await step(ReaderName.Of(HttpContext));
        switch (outcome)
        {
            case CompanyOutcome.Done done:
                return Redirect($"/companies/{done.Slug ?? Company.Slug}/edit?step={done.Step}");
            case CompanyOutcome.Refused refused:
                Refusal = (form, refused.Reason);
                Response.StatusCode = StatusCodes.Status400BadRequest;
                KeepOthers(form);
                return Page();
            default:
                return NotFound();
        }
    }

    /// <summary>What was typed stays in its form; the others show what holds.</summary>
    private void KeepOthers(string form)
    {
        ModelState.Clear();
        Name = form == "name" ? Name : Company.Name;
        Kind = form == "kind" ? Kind : Company.Kind;
        Parent = form == "parent" ? Parent : Company.Parent?.Name;
    }

    private async Task<bool> LoadAsync(string slug, CancellationToken cancellationToken)
    {
        slug = slug.ToLowerInvariant();
        var company = await db.Companies.AsNoTracking()
            .Where(c => c.Id == db.Companies.Where(named => named.Slug == slug).Select(named => named.MergedIntoId ?? named.Id).FirstOrDefault())
            .Include(c => c.Parent!.MergedInto)
            .Include(c => c.Aliases)
            .FirstOrDefaultAsync(cancellationToken);
        if (company is null)
        {
            return false;
        }

        var merged = await db.Companies.AsNoTracking().Where(c => c.MergedIntoId == company.Id).OrderBy(c => c.Name).Select(c => new CompanyLink(c.Name, c.Slug)).ToListAsync(cancellationToken);
        var parent = company.Parent?.Itself();
        Company = new CompanyForm(
            company.Id,
            company.Name,
            company.Slug,
            company.Kind,
            parent is null || parent.Id == company.Id ? null : new CompanyLink(parent.Name, parent.Slug),
            [.. company.Aliases.Where(alias => alias.Folded != SearchText.Fold(company.Name)).Select(alias => alias.Name).Order(StringComparer.OrdinalIgnoreCase)],
            merged,
            company.GazetteerId is not null);
        Steps = await steps.OfAsync(company.Id, cancellationToken);
        return true;
    }
}
