using DealWatch.Web.Api.Answers;
using DealWatch.Web.Exports;
using DealWatch.Web.Exports.Records;
using DealWatch.Web.Flows;
using DealWatch.Web.Search;
using Microsoft.AspNetCore.Mvc;

namespace DealWatch.Web.Api.V1;

[ApiController]
[Route("api/v1/flows")]
[Tags("Flows")]
[ProducesResponseType<ProblemDetails>(StatusCodes.Status400BadRequest, "application/problem+json")]
internal sealed class FlowsController(FlowQueries flows) : ControllerBase
{
    [HttpGet]
    [EndpointSummary("Who pays whom for what, and the circles of money that returns, with each deal's words.")]
    [ProducesResponseType<FlowsRecord>(StatusCodes.Status200OK, "application/json")]
    public async Task<IActionResult> GetAsync([FromQuery(Name = "")] DealFilter filter, string? fields)
    {
        var graph = await flows.GraphAsync(filter, HttpContext.RequestAborted);
        var circles = await flows.CirclesAsync(filter, HttpContext.RequestAborted);
        var told = graph.Edges.SelectMany(edge => edge.Deals).Concat(circles.SelectMany(circle => circle.Steps).SelectMany(step => step.Deals));
        var quotes = await flows.QuotesAsync([.. told.Select(part => part.Deal.Id).Distinct()], HttpContext.RequestAborted);
        return this.One(FlowsRecord.Of(graph, circles, quotes, filter, SiteLinks.Of(Request)), fields);
    }
}
