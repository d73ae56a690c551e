using System.ComponentModel.DataAnnotations;
using System.Globalization;
using DealWatch.Web.Api.Answers;
using DealWatch.Web.Exports;
using DealWatch.Web.Exports.Records;
using DealWatch.Web.Search;
using Microsoft.AspNetCore.Mvc;

namespace DealWatch.Web.Api.V1;

[ApiController]
[Route("api/v1/articles")]
[Tags("Articles")]
[ProducesResponseType<ProblemDetails>(StatusCodes.Status400BadRequest, "application/problem+json")]
internal sealed class ArticlesController(ArticleQueries articles) : ControllerBase
{
    [HttpGet]
    [EndpointSummary("Articles, newest first; with words only those that contain them all.")]
    [ProducesResponseType<Listing<ArticleRecord>>(StatusCodes.Status200OK, "application/json")]
    public async Task<IActionResult> ListAsync([MaxLength(200)] string? q, long? cursor, [Range(1, 200)] int limit = 50, string? fields = null)
    {
        var page = await articles.PageAsync(q, cursor, limit, HttpContext.RequestAborted);
        var links = SiteLinks.Of(Request);
        return this.Many(page.Articles.Select(article => ArticleRecord.Of(article, links)), page.NextCursor?.ToString(CultureInfo.InvariantCulture), fields);
    }

    [HttpGet("{id:int}")]
    [EndpointSummary("An article with its text, to which all offsets refer.")]
    [ProducesResponseType<ArticleDetailRecord>(StatusCodes.Status200OK, "application/json")]
    [ProducesResponseType<ProblemDetails>(StatusCodes.Status404NotFound, "application/problem+json")]
    public async Task<IActionResult> ReadAsync(int id, string? fields) => await articles.DetailAsync(id, HttpContext.RequestAborted) is { } article
        ? this.One(ArticleDetailRecord.Of(article, SiteLinks.Of(Request)), fields)
        : this.Missing($"There is no article with the number {id}.");
}
