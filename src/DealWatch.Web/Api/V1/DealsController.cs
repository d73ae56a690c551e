using System.ComponentModel.DataAnnotations;
using System.Globalization;
using DealWatch.Web.Api.Answers;
using DealWatch.Web.Exports;
using DealWatch.Web.Exports.Records;
using DealWatch.Web.Feeds.Changes;
using DealWatch.Web.Search;
using Microsoft.AspNetCore.Mvc;

namespace DealWatch.Web.Api.V1;

[ApiController]
[Route("api/v1/deals")]
[Tags("Deals")]
[ProducesResponseType<ProblemDetails>(StatusCodes.Status400BadRequest, "application/problem+json")]
internal sealed class DealsController(DealQueries deals, DealExport export, DealReading reading, ChangeQueries changes) : ControllerBase
{
    [HttpGet]
    [EndpointSummary("Deals, newest first, undated ones last.")]
    [ProducesResponseType<Listing<DealRecord>>(StatusCodes.Status200OK, "application/json")]
    public async Task<IActionResult> ListAsync([FromQuery(Name = "")] DealFilter filter, bool evidence, [Range(1, 200)] int limit = 50, string? fields = null)
    {
        var page = await deals.PageAsync(filter, limit, HttpContext.RequestAborted);
        var records = await export.RecordsAsync(page.Deals, evidence, SiteLinks.Of(Request), HttpContext.RequestAborted);
        return this.Many(records, page.NextCursor?.ToString(CultureInfo.InvariantCulture), fields);
    }

    [HttpGet("{id:int}")]
    [EndpointSummary("A deal with what each source says on each field, its steps, and why its fields have their values.")]
    [ProducesResponseType<DealDetailRecord>(StatusCodes.Status200OK, "application/json")]
    [ProducesResponseType<ProblemDetails>(StatusCodes.Status404NotFound, "application/problem+json")]
    public async Task<IActionResult> ReadAsync(int id, string? fields)
    {
        if (await reading.FindAsync(id, SiteLinks.Of(Request), HttpContext.RequestAborted) is { } deal)
        {
            return this.One(deal, fields);
        }

        return await deals.SuccessorAsync(id, HttpContext.RequestAborted) is { } successor
            ? RedirectPreserveMethod(string.Create(CultureInfo.InvariantCulture, $"/api/v1/deals/{successor}{Request.QueryString}"))
            : this.Missing($"There is no deal with the number {id}.");
    }

    [HttpGet("{id:int}/changes")]
    [EndpointSummary("What changed on a deal, newest first: its steps, corrections by people, and what was read otherwise.")]
    [ProducesResponseType<Listing<ChangeRecord>>(StatusCodes.Status200OK, "application/json")]
    [ProducesResponseType<ProblemDetails>(StatusCodes.Status404NotFound, "application/problem+json")]
    public async Task<IActionResult> ChangesAsync(int id, DateTimeOffset? since, [Range(1, 200)] int limit = 50, string? fields = null)
    {
        if ((await deals.RowsAsync([id], HttpContext.RequestAborted)).Count == 0)
        {
            return this.Missing($"There is no deal with the number {id}.");
        }

        var found = await changes.NewestAsync(new ChangeSelection(new DealFilter(), id, since?.UtcDateTime, limit), HttpContext.RequestAborted);
        return this.Many(found.Select(change => ChangeRecord.Of(change, SiteLinks.Of(Request))), null, fields);
    }
}
