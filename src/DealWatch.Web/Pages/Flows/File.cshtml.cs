using System.Text;
using DealWatch.Web.Drawing;
using DealWatch.Web.Exports;
using DealWatch.Web.Flows;
using DealWatch.Web.Flows.Drawing;
using DealWatch.Web.Flows.Files;
using DealWatch.Web.Pages.Shared;
using DealWatch.Web.Search;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace DealWatch.Web.Pages.Flows;

/// <summary>The flows as a file, narrowed by the filter of the address: <c>/flows.svg</c>, <c>/flows.graphml</c>, <c>/flows.csv</c>.</summary>
internal sealed class FileModel(FlowQueries flows, FacetQueries facets, TimeProvider clock) : PageModel
{
    private DateOnly Today => DateOnly.FromDateTime(clock.GetUtcNow().UtcDateTime);

    private string Origin => SiteLinks.Of(Request).Root;

    public async Task<IActionResult> OnGetAsync(string format, [FromQuery(Name = "")] DealFilter filter, CancellationToken cancellationToken)
    {
        var graph = await flows.GraphAsync(filter, cancellationToken);
        PictureFile.Name(Response, "flows", Today, format);
        return format switch
        {
            "svg" => File(PictureFile.Bytes(FlowSheet.Draw(graph.Cut(IndexModel.MostCompanies), await HeadAsync(filter, cancellationToken))), PictureFile.ContentType),
            "graphml" => File(PictureFile.Bytes(FlowGraphMl.Write(graph, Origin)), "application/graphml+xml; charset=utf-8"),
            _ => File(Encoding.UTF8.GetBytes(FlowCsv.Write(graph.Edges, Origin)), "text/csv; charset=utf-8"),
        };
    }

    private async Task<SheetHead> HeadAsync(DealFilter filter, CancellationToken cancellationToken) => PictureFile.Head(
        T("Flows of money between companies in AI compute deals"),
        FilterTag.Of(filter, (await facets.AllAsync(cancellationToken)).Companies, FlowLinks.Page),
        T("All deals that have not ended"),
        Today,
        Origin + FlowLinks.Of(filter));
}
