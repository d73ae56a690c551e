using System.Text;
using DealWatch.Web.Commitments;
using DealWatch.Web.Commitments.Drawing;
using DealWatch.Web.Commitments.Files;
using DealWatch.Web.Exports;
using DealWatch.Web.Pages.Shared;
using DealWatch.Web.Search;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace DealWatch.Web.Pages.Commitments;

/// <summary>The commitments as a file, narrowed by the filter of the address: <c>/commitments.svg</c>, <c>/commitments.csv</c>.</summary>
internal sealed class FileModel(CommitmentQueries commitments, RevenueFacts revenues, FacetQueries facets, TimeProvider clock) : PageModel
{
    public async Task<IActionResult> OnGetAsync(
        string format, [FromQuery(Name = "")] DealFilter filter, [FromQuery(Name = "")] CommitmentChoice choice, CancellationToken cancellationToken)
    {
        var view = await CommitmentView.ReadAsync(commitments, revenues, await facets.AllAsync(cancellationToken), filter, choice, cancellationToken);
        var today = DateOnly.FromDateTime(clock.GetUtcNow().UtcDateTime);
        var links = SiteLinks.Of(Request);
        PictureFile.Name(Response, "commitments", today, format);
        if (format == "csv")
        {
            return File(Encoding.UTF8.GetBytes(CommitmentCsv.Write(view.Table, links)), "text/csv; charset=utf-8");
        }

        var head = PictureFile.Head(view.Title, view.Tags, CommitmentView.AllDeals, today, links.Root + CommitmentLinks.Of(filter, choice));
        return File(PictureFile.Bytes(CommitmentSheet.Draw(view.Chart, head)), PictureFile.ContentType);
    }
}
