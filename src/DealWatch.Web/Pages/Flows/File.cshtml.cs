using System.Globalization;
using System.Text;
using System.Xml.Linq;
using DealWatch.Web.Flows;
using DealWatch.Web.Flows.Drawing;
using DealWatch.Web.Flows.Files;
using DealWatch.Web.Pages.Display;
using DealWatch.Web.Pages.Shared;
using DealWatch.Web.Search;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.Net.Http.Headers;

namespace DealWatch.Web.Pages.Flows;

/// <summary>The flows as a file, narrowed by the filter of the address: <c>/flows.svg</c>, <c>/flows.graphml</c>, <c>/flows.csv</c>.</summary>
internal sealed class FileModel(FlowQueries flows, FacetQueries facets, TimeProvider clock) : PageModel
{
    private DateOnly Today => DateOnly.FromDateTime(clock.GetUtcNow().UtcDateTime);

    private string Origin => $"{Request.Scheme}://{Request.Host}{Request.PathBase}";

    public async Task<IActionResult> OnGetAsync(string format, [FromQuery(Name = "")] DealFilter filter, CancellationToken cancellationToken)
    {
        var graph = await flows.GraphAsync(filter, cancellationToken);
        Response.GetTypedHeaders().ContentDisposition = new ContentDispositionHeaderValue(format == "svg" ? "inline" : "attachment")
        {
            FileName = string.Create(CultureInfo.InvariantCulture, $"dealwatch-flows-{Today:yyyyMMdd}.{format}"),
        };
        return format switch
        {
            "svg" => File(Bytes(FlowSheet.Draw(graph.Cut(IndexModel.MostCompanies), await HeadAsync(filter, cancellationToken))), "image/svg+xml; charset=utf-8"),
            "graphml" => File(Bytes(FlowGraphMl.Write(graph, Origin)), "application/graphml+xml; charset=utf-8"),
            _ => File(Encoding.UTF8.GetBytes(FlowCsv.Write(graph.Edges, Origin)), "text/csv; charset=utf-8"),
        };
    }

    private async Task<FlowSheetHead> HeadAsync(DealFilter filter, CancellationToken cancellationToken)
    {
        var company = filter.Company is null ? null : (await facets.AllAsync(cancellationToken)).Companies.FirstOrDefault(facet => facet.Value == filter.Company)?.Label;
        var tags = FilterTag.Of(filter, company, FlowLinks.Page);
        return new FlowSheetHead(
            T("Flows of money between companies in AI compute deals"),
            tags.Count == 0 ? T("All deals that have not ended") : string.Join("; ", tags.Select(tag => $"{tag.Label}: {tag.Value}")),
            T("{0}. Source: DealWatch, {1}", TermText.Day(Today), Origin + FlowLinks.Of(filter)));
    }

    private static byte[] Bytes(XDocument document)
    {
        using var stream = new MemoryStream();
        document.Save(stream, SaveOptions.DisableFormatting);
        return stream.ToArray();
    }
}
