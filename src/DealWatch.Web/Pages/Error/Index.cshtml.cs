using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace DealWatch.Web.Pages.Error;

/// <summary>The page for every answer that is an error. It asks the database for nothing, so that it works when that is the trouble.</summary>
[IgnoreAntiforgeryToken]
[ResponseCache(NoStore = true, Location = ResponseCacheLocation.None)]
internal sealed class IndexModel : PageModel
{
    public int Status { get; private set; }

    public ErrorText Text { get; private set; } = ErrorText.Of(404);

    /// <summary>Number of the request in the log; only for errors that the log explains.</summary>
    public string? LogReference => Status >= 500 ? HttpContext.TraceIdentifier : null;

    public void OnGet(int? code) => Show(code);

    public void OnPost(int? code) => Show(code);

    private void Show(int? code)
    {
        Status = code is >= 400 and <= 599 ? code.Value : 404;
        Text = ErrorText.Of(Status);
        Response.StatusCode = Status;
    }
}
