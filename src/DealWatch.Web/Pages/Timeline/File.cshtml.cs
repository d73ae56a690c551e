using DealWatch.Web.Exports;
using DealWatch.Web.Pages.Display;
using DealWatch.Web.Pages.Shared;
using DealWatch.Web.Search;
using DealWatch.Web.Timelines;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace DealWatch.Web.Pages.Timeline;

/// <summary>The picture as a file, narrowed by the filter of the address.</summary>
internal sealed class FileModel(TimelineQueries timelines, FacetQueries facets, TimeProvider clock) : PageModel
{
    public async Task<IActionResult> OnGetAsync([FromQuery(Name = "")] DealFilter filter, LaneChoice lanes, CancellationToken cancellationToken)
    {
        var deals = await timelines.NewestAsync(filter, cancellationToken);
        if (deals.Count == 0)
        {
            return NotFound();
        }

        var (links, today) = (new TimelineLinks(filter, lanes), DateOnly.FromDateTime(clock.GetUtcNow().UtcDateTime));
        var head = PictureFile.Head(
            T("AI compute deals over time, by {0}", TimelineWords.Name(lanes).ToLowerInvariant()),
            FilterTag.Of(filter, (await facets.AllAsync(cancellationToken)).Companies, FilterLinks.Timeline),
            T("{0}, no filter", QuantityText.Count(deals.Count, "deal", "deals")),
            today,
            SiteLinks.Of(Request).Root + links.Page);
        PictureFile.Name(Response, "timeline", today, "svg");
        return File(PictureFile.Bytes(TimelineSheet.Draw(TimelineLayout.Of(deals, lanes, filter, TimelineFrame.Wide), links, head)), PictureFile.ContentType);
    }
}
