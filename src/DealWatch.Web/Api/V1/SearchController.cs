using System.ComponentModel.DataAnnotations;
using DealWatch.Web.Api.Answers;
using DealWatch.Web.Exports;
using DealWatch.Web.Exports.Records;
using DealWatch.Web.Search;
using Microsoft.AspNetCore.Mvc;

namespace DealWatch.Web.Api.V1;

[ApiController]
[Route("api/v1/search")]
[Tags("Search")]
[ProducesResponseType<ProblemDetails>(StatusCodes.Status400BadRequest, "application/problem+json")]
internal sealed class SearchController(CompanySearch companies, DealQueries deals, ArticleQueries articles) : ControllerBase
{
    [HttpGet]
    [EndpointSummary("Companies, deals and articles that hold the words; the first ones of each.")]
    [ProducesResponseType<SearchRecord>(StatusCodes.Status200OK, "application/json")]
    public async Task<IActionResult> GetAsync([Required, MaxLength(200)] string q, [Range(1, 50)] int limit = 20)
    {
        var links = SiteLinks.Of(Request);
        var found = await deals.PageAsync(new DealFilter { Q = q }, limit, HttpContext.RequestAborted);
        var texts = await articles.PageAsync(q, null, limit, HttpContext.RequestAborted);
        return this.One(new SearchRecord(
            [.. (await companies.SuggestAsync(q, limit, HttpContext.RequestAborted)).Select(company => FoundCompany.Of(company, links))],
            [.. found.Deals.Select(deal => DealRecord.Of(deal, links))],
            [.. texts.Articles.Select(article => ArticleRecord.Of(article, links))]));
    }
}
