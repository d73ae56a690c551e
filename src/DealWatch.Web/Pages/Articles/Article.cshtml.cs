using DealWatch.Web.Pages.Display;
using DealWatch.Web.Pages.Shared;
using DealWatch.Web.Rendering;
using DealWatch.Web.Search;
using Microsoft.AspNetCore.Html;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace DealWatch.Web.Pages.Articles;

/// <summary>An article's text with the words of its records marked, and the records beside it.</summary>
internal sealed class ArticleModel(ArticleQueries articles, ArticleRenderer renderer) : PageModel
{
    public ArticleDetail Article { get; private set; } = null!;

    /// <summary>The records that are in deals.</summary>
    public IReadOnlyList<ReportRow> Reports { get; private set; } = [];

    /// <summary>Those that a person dismissed, or that were not found any more when the article was last read.</summary>
    public IReadOnlyList<ReportRow> Aside { get; private set; } = [];

    /// <summary>What the page holds, for those who show a link to it.</summary>
    public string Summary => Reports.Count == 0
        ? T("An article from which no AI compute deal was read.")
        : T("{0}. Each figure with its words marked in the article.", string.Join("; ", Reports.Take(3).Select(report => DealSentence.Of(report).Text)));

    public IHtmlContent Text { get; private set; } = HtmlString.Empty;

    /// <summary>What led here from the upload form; null when the page was opened otherwise.</summary>
    public UploadNews? News { get; private set; }

    public async Task<IActionResult> OnGetAsync(int id, UploadNews? news, CancellationToken cancellationToken)
    {
        if (await articles.DetailAsync(id, cancellationToken) is not { } article)
        {
            return NotFound();
        }

        Article = article;
        News = news;
        Reports = [.. article.Reports.Where(report => report.DealId is not null)];
        Aside = [.. article.Reports.Where(report => report.DealId is null)];
        Text = renderer.Render(article.Text, article.Format, [.. ReportMarks.Of(Reports), .. ReportMarks.Of(article.Sums)]);
        return Page();
    }
}
