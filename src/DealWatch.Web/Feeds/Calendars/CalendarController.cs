using DealWatch.Web.Data;
using DealWatch.Web.Exports;
using DealWatch.Web.Pages.Display;
using DealWatch.Web.Search;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace DealWatch.Web.Feeds.Calendars;

/// <summary>Calendars of term starts and ends, with the filter of the timeline.</summary>
[ApiController]
[ApiExplorerSettings(IgnoreApi = true)]
[Route("calendar")]
internal sealed class CalendarController(DealWatchDbContext db, DealQueries deals) : ControllerBase
{
    private const int PageSize = 500;

    [HttpGet("deals.ics")]
    public async Task<IActionResult> DealsAsync([FromQuery(Name = "")] DealFilter filter)
    {
        var rows = new List<DealRow>();
        long? cursor = null;
        do
        {
            var page = await deals.PageAsync(filter with { Cursor = cursor }, PageSize, HttpContext.RequestAborted);
            rows.AddRange(page.Deals.Where(deal => TermDates.Of(deal).Any()));
            cursor = page.NextCursor;
        }
        while (cursor is not null);

        return await AnswerAsync("Terms of AI compute deals", rows);
    }

    [HttpGet("deals/{id:int}.ics")]
    public async Task<IActionResult> DealAsync(int id)
    {
        var rows = await deals.RowsAsync([id], HttpContext.RequestAborted);
        return rows.Count == 0
            ? Problem(statusCode: StatusCodes.Status404NotFound, title: "Not found", detail: $"There is no deal with the number {id}.")
            : await AnswerAsync($"Term of the deal: {DealSentence.Of(rows[0]).Text}", rows);
    }

    private async Task<IActionResult> AnswerAsync(string name, IReadOnlyList<DealRow> rows)
    {
        var changed = await db.Articles.MaxAsync(article => (DateTime?)article.AddedAt, HttpContext.RequestAborted) ?? DateTime.UnixEpoch;
        return new TaggedContent(DealCalendar.Write(name, rows, changed, SiteLinks.Of(Request)), DealCalendar.ContentType);
    }
}
