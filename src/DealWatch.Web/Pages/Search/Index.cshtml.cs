using DealWatch.Web.Search;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.WebUtilities;

namespace DealWatch.Web.Pages.Search;

/// <summary>Leads to the company that fits what was typed, or shows the companies, deals and articles that hold the words.</summary>
internal sealed class IndexModel(CompanySearch companies, DealQueries deals, ArticleQueries articles) : PageModel
{
    private const int Limit = 20;
    private const int MaxTyped = 200;

    public string Typed { get; private set; } = "";

    public IReadOnlyList<CompanySuggestion> Companies { get; private set; } = [];

    /// <summary>Names that are written much alike; only when nothing was found.</summary>
    public IReadOnlyList<CompanySuggestion> Nearest { get; private set; } = [];

    public DealPage Deals { get; private set; } = new([], null);

    public ArticlePage Articles { get; private set; } = new([], null);

    public bool NothingFound => Companies.Count == 0 && Deals.Deals.Count == 0 && Articles.Articles.Count == 0;

    /// <param name="q">What was typed.</param>
    /// <param name="texts">Whether to show the results even though a company fits.</param>
    public async Task<IActionResult> OnGetAsync(string? q, bool texts, CancellationToken cancellationToken)
    {
        Typed = (q ?? "").Trim();
        Typed = Typed.Length > MaxTyped ? Typed[..MaxTyped] : Typed;
        if (Typed.Length == 0)
        {
            return Page();
        }

        if (!texts && await companies.BestAsync(Typed, cancellationToken) is { } best)
        {
            return Redirect(QueryHelpers.AddQueryString($"/companies/{best.Slug}", "q", Typed));
        }

        Companies = await companies.SuggestAsync(Typed, Limit, cancellationToken);
        Deals = await deals.PageAsync(new DealFilter { Q = Typed }, Limit, cancellationToken);
        Articles = await articles.PageAsync(Typed, null, Limit, cancellationToken);
        Nearest = NothingFound ? await companies.NearestAsync(Typed, 5, cancellationToken) : [];
        return Page();
    }
}
