using System.Globalization;
using DealWatch.Web.Exports.Records;
using DealWatch.Web.Search;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Net.Http.Headers;

namespace DealWatch.Web.Exports;

/// <summary>Deals as files: <c>/export/deals.csv</c> with the filter of the timeline, <c>/export/deals/12.json</c>.</summary>
[ApiController]
[ApiExplorerSettings(IgnoreApi = true)]
[Route("export")]
internal sealed class ExportController(DealExport export, TimeProvider clock) : ControllerBase
{
    /// <param name="format">Ending of the file.</param>
    /// <param name="filter">Which deals.</param>
    /// <param name="evidence">Whether each field comes with the words that it was read from.</param>
    /// <param name="bom">Whether a CSV file begins with a byte order mark.</param>
    [HttpGet("deals.{format:" + ExportFormat.Constraint + "}")]
    public Task<IActionResult> DealsAsync(string format, [FromQuery(Name = "")] DealFilter filter, bool evidence, bool bom) =>
        WriteAsync(format, evidence, bom, "deals", export.ReadAsync(filter, evidence, SiteLinks.Of(Request), HttpContext.RequestAborted));

    /// <param name="id">Number of the deal.</param>
    /// <param name="format">Ending of the file.</param>
    /// <param name="evidence">Whether each field comes with the words that it was read from.</param>
    /// <param name="bom">Whether a CSV file begins with a byte order mark.</param>
    [HttpGet("deals/{id:int}.{format:" + ExportFormat.Constraint + "}")]
    public async Task<IActionResult> DealAsync(int id, string format, bool evidence, bool bom) =>
        await export.FindAsync(id, evidence, SiteLinks.Of(Request), HttpContext.RequestAborted) is { } deal
            ? await WriteAsync(format, evidence, bom, string.Create(CultureInfo.InvariantCulture, $"deal-{id}"), One(deal))
            : Problem(statusCode: StatusCodes.Status404NotFound, title: "Not found", detail: $"There is no deal with the number {id}.");

    private async Task<IActionResult> WriteAsync(string format, bool evidence, bool mark, string name, IAsyncEnumerable<DealRecord> deals)
    {
        var writer = ExportFormat.Writer(format, evidence, mark);
        Response.ContentType = writer.ContentType;
        Response.Headers.CacheControl = "no-cache";
        Response.GetTypedHeaders().ContentDisposition = new ContentDispositionHeaderValue("attachment")
        {
            FileName = string.Create(CultureInfo.InvariantCulture, $"dealwatch-{name}{(evidence ? "-evidence" : "")}-{clock.GetUtcNow():yyyyMMdd}.{format}"),
        };
        await writer.WriteAsync(Response.Body, deals, HttpContext.RequestAborted);
        return new EmptyResult();
    }

    private static async IAsyncEnumerable<DealRecord> One(DealRecord deal)
    {
        await Task.CompletedTask;
        yield return deal;
    }
}
