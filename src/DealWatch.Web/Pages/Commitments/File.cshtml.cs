using System.Globalization;
using System.Text;
using System.Xml.Linq;
using DealWatch.Web.Commitments;
using DealWatch.Web.Commitments.Drawing;
using DealWatch.Web.Commitments.Files;
using DealWatch.Web.Exports;
using DealWatch.Web.Drawing;
using DealWatch.Web.Pages.Display;
using DealWatch.Web.Search;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.Net.Http.Headers;

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
        Response.GetTypedHeaders().ContentDisposition = new ContentDispositionHeaderValue(format == "svg" ? "inline" : "attachment")
        {
            FileName = string.Create(CultureInfo.InvariantCulture, $"dealwatch-commitments-{today:yyyyMMdd}.{format}"),
        };
        if (format == "csv")
        {
            return File(Encoding.UTF8.GetBytes(CommitmentCsv.Write(view.Table, links)), "text/csv; charset=utf-8");
        }

        var head = new SheetHead(view.Title, view.FilterText, T("{0}. Source: DealWatch, {1}", TermText.Day(today), links.Root + CommitmentLinks.Of(filter, choice)));
        using var stream = new MemoryStream();
        CommitmentSheet.Draw(view.Chart, head).Save(stream, SaveOptions.DisableFormatting);
        return File(stream.ToArray(), "image/svg+xml; charset=utf-8");
    }
}
