using DealWatch.Web.Api.Answers;
using DealWatch.Web.Exports;
using Microsoft.AspNetCore.Mvc;

namespace DealWatch.Web.Api.V1;

/// <summary>What there is.</summary>
[ApiController]
[Route("api/v1")]
[Tags("Index")]
internal sealed class IndexController : ControllerBase
{
    private static readonly string[] Lists = ["deals", "companies", "articles", "events", "claims", "changes", "totals", "flows", "commitments", "search"];

    [HttpGet]
    [EndpointSummary("What this API has, by address.")]
    [ProducesResponseType<ApiIndex>(StatusCodes.Status200OK, "application/json")]
    public IActionResult Get()
    {
        var root = SiteLinks.Of(Request).Root;
        return this.One(new ApiIndex("v1", $"{root}/api", $"{root}/api/v1/openapi.json", $"{root}/mcp", Lists.ToDictionary(name => name, name => $"{root}/api/v1/{name}")));
    }
}
