using DealWatch.Web.Pages.Shared;
using DealWatch.Web.Search;
using DealWatch.Web.Search.Typed;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.WebUtilities;

namespace DealWatch.Web.Pages.Search;

/// <summary>Leads to the company that fits what was typed, or to the deals that it asks for; else shows the companies, deals and articles that hold the words.</summary>
internal sealed class IndexModel(CompanySearch companies, DealQueries deals, ArticleQueries articles, QueryReader reader) : PageModel
{
    private const int Limit = 20;
    private const int MaxTyped = 400;

    public string Typed { get; private set; } = "";

    public IReadOnlyList<CompanySuggestion> Companies { get; private set; } = [];

    /// <summary>Names that are written much alike; only when nothing was found.</summary>
    public IReadOnlyList<CompanySuggestion> Nearest { get; private set; } = [];

    public DealPage Deals { get; private set; } = new([], null);

    public ArticlePage Articles { get; private set; } = new([], null);

    /// <summary>What was not understood.</summary>
    public IReadOnlyList<QueryProblem> Problems { get; private set; } = [];

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

        if (!texts && await AnswerAsync(cancellationToken) is { } answer)
        {
            return Redirect(answer);
        }

        Companies = await companies.SuggestAsync(Typed, Limit, cancellationToken);
        Deals = await deals.PageAsync(new DealFilter { Q = Typed }, Limit, cancellationToken);
        Articles = await articles.PageAsync(Typed, null, Limit, cancellationToken);
        Nearest = NothingFound ? await companies.NearestAsync(Typed, 5, cancellationToken) : [];
        return Page();
    }

    /// <summary>The page that answers better than the texts do; null when none does. A question that is understood in part is kept as typed, so that the timeline can say what it left out.</summary>
    private async Task<string?> AnswerAsync(CancellationToken cancellationToken)
    {
        if (Typed[0] != '-' && await companies.BestAsync(Typed, cancellationToken) is { } best)
        {
            return QueryHelpers.AddQueryString($"/companies/{best.Slug}", "q", Typed);
        }

        var understood = await reader.ReadAsync(Typed, new DealFilter(), cancellationToken);
        Problems = understood.Problems;
        if (!understood.HasConditions)
        {
            return null;
        }

        return understood switch
        {
            { Problems.Count: > 0 } => FilterLinks.Of(new DealFilter { Q = Typed }),
            { Filter: { Company: { } company } filter } when filter == new DealFilter { Company = company } => $"/companies/{company}",
            _ => FilterLinks.Of(understood.Filter),
        };
    }
}
