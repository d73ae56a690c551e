using DealWatch.Web.Exports;
using DealWatch.Web.Feeds.Changes;
using DealWatch.Web.Pages.Display;
using DealWatch.Web.Search;
using Microsoft.AspNetCore.Http.Extensions;
using Microsoft.AspNetCore.Mvc;

namespace DealWatch.Web.Feeds;

/// <summary>Feeds of new deals and of changes, with the filter of the timeline.</summary>
[ApiController]
[ApiExplorerSettings(IgnoreApi = true)]
[Route("feeds")]
internal sealed class FeedController(NewDealFeed newDeals, ChangeQueries changes, DealQueries deals) : ControllerBase
{
    private const string Format = "{format:regex(^(atom|json)$)}";
    private const int Limit = 100;

    [HttpGet("deals." + Format)]
    public async Task<IActionResult> NewAsync(string format, [FromQuery(Name = "")] DealFilter filter)
    {
        var links = SiteLinks.Of(Request);
        var entries = await newDeals.EntriesAsync(filter, links, HttpContext.RequestAborted);
        return Answer(format, new Feed("New AI compute deals", "Deals as they come into the library, with their sources.", Self, links.Filtered("/", filter), entries));
    }

    [HttpGet("changes." + Format)]
    public async Task<IActionResult> ChangesAsync(string format, [FromQuery(Name = "")] DealFilter filter)
    {
        var links = SiteLinks.Of(Request);
        var found = await changes.NewestAsync(ChangeSelection.Of(filter, Limit), HttpContext.RequestAborted);
        return Answer(format, new Feed(
            "Changes of AI compute deals",
            "Steps of deals, corrections by people, and what was read otherwise.",
            Self,
            links.Filtered("/", filter),
            [.. found.Select(change => ChangeFeed.Entry(change, links))]));
    }

    [HttpGet("deals/{id:int}/changes." + Format)]
    public async Task<IActionResult> DealChangesAsync(string format, int id)
    {
        if ((await deals.RowsAsync([id], HttpContext.RequestAborted)).SingleOrDefault() is not { } deal)
        {
            return Problem(statusCode: StatusCodes.Status404NotFound, title: "Not found", detail: $"There is no deal with the number {id}.");
        }

        var links = SiteLinks.Of(Request);
        var found = await changes.NewestAsync(new ChangeSelection(new DealFilter(), id, null, Limit), HttpContext.RequestAborted);
        return Answer(format, new Feed(
            $"Changes of the deal: {DealSentence.Of(deal).Text}",
            "Its steps, corrections by people, and what was read otherwise.",
            Self,
            links.Deal(deal.Id, deal.Slug),
            [.. found.Select(change => ChangeFeed.Entry(change, links))]));
    }

    private string Self => Request.GetEncodedUrl();

    private static TaggedContent Answer(string format, Feed feed) => format == "atom"
        ? new TaggedContent(AtomFormat.Write(feed), AtomFormat.ContentType)
        : new TaggedContent(JsonFeedFormat.Write(feed), JsonFeedFormat.ContentType);
}
