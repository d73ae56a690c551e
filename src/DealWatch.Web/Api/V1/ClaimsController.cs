using System.ComponentModel.DataAnnotations;
using System.Globalization;
using DealWatch.Web.Api.Answers;
using DealWatch.Web.Exports;
using DealWatch.Web.Exports.Claims;
using DealWatch.Web.Exports.Records;
using DealWatch.Web.Search;
using Microsoft.AspNetCore.Mvc;

namespace DealWatch.Web.Api.V1;

[ApiController]
[Route("api/v1/claims")]
[Tags("Claims")]
[ProducesResponseType<ProblemDetails>(StatusCodes.Status400BadRequest, "application/problem+json")]
internal sealed class ClaimsController(ClaimQueries claims) : ControllerBase
{
    [HttpGet]
    [EndpointSummary("What articles say on the fields of the selected deals: the value that was read, the words, where they stand, and how sure the reading is.")]
    [ProducesResponseType<Listing<ClaimRecord>>(StatusCodes.Status200OK, "application/json")]
    public async Task<IActionResult> ListAsync(
        [FromQuery(Name = "")] DealFilter filter, int? deal, int? article, string? field, int? after, [Range(1, 200)] int limit = 50, string? fields = null)
    {
        var page = await claims.PageAsync(filter, new ClaimNarrowing(deal, article, field), after, limit, HttpContext.RequestAborted);
        var links = SiteLinks.Of(Request);
        return this.Many(page.Claims.Select(claim => ClaimRecord.Of(claim, links)), page.NextCursor?.ToString(CultureInfo.InvariantCulture), fields, nameof(after));
    }
}
