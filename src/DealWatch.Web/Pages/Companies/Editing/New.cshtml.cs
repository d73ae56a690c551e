using DealWatch.Web.Companies;
using DealWatch.Web.Pages.Shared;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace DealWatch.Web.Pages.Companies.Editing;

/// <summary>Makes a company of a name, so that what is read from now on knows it.</summary>
internal sealed class NewModel(CompanyDesk desk) : PageModel
{
    [BindProperty]
    public string? Name { get; set; }

    [BindProperty]
    public string? Kind { get; set; }

    /// <summary>Why it was not made; null when nothing was tried.</summary>
    public string? Refusal { get; private set; }

    public void OnGet(string? name) => Name = name;

    public async Task<IActionResult> OnPostAsync(CancellationToken cancellationToken)
    {
        var outcome = await desk.MakeCompanyAsync(Name ?? "", string.IsNullOrEmpty(Kind) ? null : Kind, ReaderName.Of(HttpContext), null, cancellationToken);
        if (outcome is CompanyOutcome.Done done)
        {
            return Redirect($"/companies/{done.Slug}/edit?step={done.Step}");
        }

        Refusal = outcome is CompanyOutcome.Refused refused ? refused.Reason : T("There is no such company.");
        Response.StatusCode = StatusCodes.Status400BadRequest;
        return Page();
    }
}
