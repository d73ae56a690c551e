using System.Globalization;
using System.Text;
using DealWatch.Web.Data;
using DealWatch.Web.Exports.Writing;

namespace DealWatch.Web.Flows.Files;

/// <summary>Edges as CSV (RFC 4180), one a line.</summary>
internal static class FlowCsv
{
    private const string Head = "from,from_slug,to,to_slug,kind,status,usd,usd_equal_share,deals,first,last,addresses";

    /// <param name="edges">In this order.</param>
    /// <param name="origin">Address of the server, without a slash at the end.</param>
    public static string Write(IEnumerable<FlowEdge> edges, string origin)
    {
        var text = new StringBuilder(Head).Append("\r\n");
        foreach (var edge in edges)
        {
            text.AppendJoin(',', Cells(edge, origin).Select(CsvText.Cell)).Append("\r\n");
        }

        return text.ToString();
    }

    private static IEnumerable<string> Cells(FlowEdge edge, string origin) =>
    [
        edge.From.Name,
        edge.From.Slug,
        edge.To.Name,
        edge.To.Slug,
        edge.Kind.ToText(),
        edge.Firmness.ToText(),
        edge.Valued > 0 ? Number(edge.Usd) : "",
        edge.Valued > 0 ? Number(edge.ShareUsd) : "",
        Number(edge.Deals.Count),
        Day(edge.Deals.Min(part => part.Deal.Date)),
        Day(edge.Deals.Max(part => part.Deal.Date)),
        string.Join(' ', edge.Deals.Select(part => string.Create(CultureInfo.InvariantCulture, $"{origin}/deals/{part.Deal.Id}"))),
    ];

    private static string Number(long number) => number.ToString(CultureInfo.InvariantCulture);

    private static string Day(DateOnly? day) => day?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture) ?? "";
}
