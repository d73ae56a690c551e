using DealWatch.Web.Api.Answers;
using DealWatch.Web.Exports;
using DealWatch.Web.Exports.Records;
using DealWatch.Web.Search;
using Microsoft.AspNetCore.Mvc;

namespace DealWatch.Web.Api.V1;

[ApiController]
[Route("api/v1/totals")]
[Tags("Totals")]
[ProducesResponseType<ProblemDetails>(StatusCodes.Status400BadRequest, "application/problem+json")]
internal sealed class TotalsController(DealQueries deals) : ControllerBase
{
    [HttpGet]
    [EndpointSummary("Sums over the selected deals: each dollar once, signed deals only, and what is left out by reason.")]
    [ProducesResponseType<TotalsRecord>(StatusCodes.Status200OK, "application/json")]
    public async Task<IActionResult> GetAsync([FromQuery(Name = "")] DealFilter filter, string? fields) =>
        this.One(TotalsRecord.Of(await deals.TotalsAsync(filter, HttpContext.RequestAborted), filter, SiteLinks.Of(Request)), fields);
}
