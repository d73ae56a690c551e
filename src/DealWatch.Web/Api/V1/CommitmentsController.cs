using DealWatch.Web.Api.Answers;
using DealWatch.Web.Commitments;
using DealWatch.Web.Exports;
using DealWatch.Web.Exports.Records;
using DealWatch.Web.Flows;
using DealWatch.Web.Search;
using Microsoft.AspNetCore.Mvc;

namespace DealWatch.Web.Api.V1;

[ApiController]
[Route("api/v1/commitments")]
[Tags("Commitments")]
[ProducesResponseType<ProblemDetails>(StatusCodes.Status400BadRequest, "application/problem+json")]
internal sealed class CommitmentsController(CommitmentQueries commitments, RevenueFacts revenues, FlowQueries flows) : ControllerBase
{
    [HttpGet]
    [EndpointSummary("Committed money by buyer or provider and calendar year, with each deal's share and words; what has no stated term apart.")]
    [ProducesResponseType<CommitmentsRecord>(StatusCodes.Status200OK, "application/json")]
    public async Task<IActionResult> GetAsync([FromQuery(Name = "")] DealFilter filter, [FromQuery(Name = "")] CommitmentChoice choice, string? fields)
    {
        var table = await commitments.TableAsync(filter, choice, HttpContext.RequestAborted);
        var quotes = await flows.QuotesAsync(table.Deals, HttpContext.RequestAborted);
        return this.One(CommitmentsRecord.Of(table, revenues, quotes, filter, choice, SiteLinks.Of(Request)), fields);
    }
}
