using System.ComponentModel.DataAnnotations;
using DealWatch.Web.Api.Answers;
using DealWatch.Web.Exports;
using DealWatch.Web.Exports.Records;
using DealWatch.Web.Search;
using Microsoft.AspNetCore.Mvc;

namespace DealWatch.Web.Api.V1;

[ApiController]
[Route("api/v1/companies")]
[Tags("Companies")]
[ProducesResponseType<ProblemDetails>(StatusCodes.Status400BadRequest, "application/problem+json")]
internal sealed class CompaniesController(CompanyQueries companies) : ControllerBase
{
    /// <param name="filter">Its cursor is taken for a number; this list has its own, which is a slug.</param>
    /// <param name="after">Only companies whose slug comes later.</param>
    /// <param name="limit">How many at most.</param>
    /// <param name="fields">What the reader chose.</param>
    [HttpGet]
    [EndpointSummary("The parties of the selected deals with figures over these deals, by slug.")]
    [ProducesResponseType<Listing<CompanyRecord>>(StatusCodes.Status200OK, "application/json")]
    public async Task<IActionResult> ListAsync([FromQuery(Name = "")] DealFilter filter, string? after, [Range(1, 200)] int limit = 50, string? fields = null)
    {
        var links = SiteLinks.Of(Request);
        var rows = (await companies.ListAsync(filter, HttpContext.RequestAborted))
            .OrderBy(company => company.Slug, StringComparer.Ordinal)
            .SkipWhile(company => after is not null && string.CompareOrdinal(company.Slug, after) <= 0)
            .Take(limit + 1)
            .ToList();
        var shown = rows.Take(limit).Select(company => CompanyRecord.Of(company, filter, links)).ToList();
        return this.Many(shown, rows.Count > limit ? shown[^1].Slug : null, fields, "after");
    }

    [HttpGet("{slug}")]
    [EndpointSummary("A company: its names, what it buys, supplies, invests and receives, and with whom.")]
    [ProducesResponseType<CompanyDetailRecord>(StatusCodes.Status200OK, "application/json")]
    [ProducesResponseType<ProblemDetails>(StatusCodes.Status404NotFound, "application/problem+json")]
    public async Task<IActionResult> ReadAsync(string slug, string? fields)
    {
        if (await companies.DetailAsync(slug, HttpContext.RequestAborted) is not { } company)
        {
            return this.Missing($"There is no company “{slug}”.");
        }

        return company.Slug == slug
            ? this.One(CompanyDetailRecord.Of(company, SiteLinks.Of(Request)), fields)
            : RedirectPreserveMethod($"/api/v1/companies/{company.Slug}{Request.QueryString}");
    }
}
