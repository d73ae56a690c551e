using System.ComponentModel.DataAnnotations;
using DealWatch.Web.Api.Answers;
using DealWatch.Web.Exports;
using DealWatch.Web.Exports.Records;
using DealWatch.Web.Feeds.Changes;
using DealWatch.Web.Search;
using Microsoft.AspNetCore.Mvc;

namespace DealWatch.Web.Api.V1;

[ApiController]
[Route("api/v1/changes")]
[Tags("Changes")]
[ProducesResponseType<ProblemDetails>(StatusCodes.Status400BadRequest, "application/problem+json")]
internal sealed class ChangesController(ChangeQueries changes) : ControllerBase
{
    [HttpGet]
    [EndpointSummary("The newest changes of the selected deals: steps that articles tell of, corrections by people, and what was read otherwise.")]
    [ProducesResponseType<Listing<ChangeRecord>>(StatusCodes.Status200OK, "application/json")]
    public async Task<IActionResult> ListAsync([FromQuery(Name = "")] DealFilter filter, [Range(1, 200)] int limit = 50, string? fields = null)
    {
        var found = await changes.NewestAsync(ChangeSelection.Of(filter, limit), HttpContext.RequestAborted);
        return this.Many(found.Select(change => ChangeRecord.Of(change, SiteLinks.Of(Request))), null, fields);
    }
}
