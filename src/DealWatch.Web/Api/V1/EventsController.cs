using System.ComponentModel.DataAnnotations;
using DealWatch.Web.Api.Answers;
using DealWatch.Web.Data;
using DealWatch.Web.Exports;
using DealWatch.Web.Exports.Records;
using DealWatch.Web.Search;
using Microsoft.AspNetCore.Mvc;

namespace DealWatch.Web.Api.V1;

[ApiController]
[Route("api/v1/events")]
[Tags("Events")]
[ProducesResponseType<ProblemDetails>(StatusCodes.Status400BadRequest, "application/problem+json")]
internal sealed class EventsController(EventQueries events) : ControllerBase
{
    [HttpGet]
    [EndpointSummary("Steps in the lives of the selected deals, newest first, each with the words that tell of it.")]
    [ProducesResponseType<Listing<EventRecord>>(StatusCodes.Status200OK, "application/json")]
    public async Task<IActionResult> ListAsync([FromQuery(Name = "")] DealFilter filter, DealEventKind? kind, string? after, [Range(1, 200)] int limit = 50, string? fields = null)
    {
        var start = after is null ? null : EventCursor.Parse(after);
        if (after is not null && start is null)
        {
            ModelState.AddModelError(nameof(after), "This is no place in the list. Take it from the address of the next page.");
            return ValidationProblem(ModelState);
        }

        var page = await events.PageAsync(filter, kind, start, limit, HttpContext.RequestAborted);
        var links = SiteLinks.Of(Request);
        return this.Many(page.Events.Select(step => EventRecord.Of(step.DealId, step.Step, links)), page.Next?.Text, fields, nameof(after));
    }
}
