using System.Globalization;
using System.Text;
using DealWatch.Web.Data;

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
            text.AppendJoin(',', Cells(edge, origin).Select(Cell)).Append("\r\n");
        }

        return text.ToString();
    }

    /// <summary>Quoted where it must be, and never a formula to a spreadsheet.</summary>
    public static string Cell(string text)
    {
        var harmless = text.TrimStart(' ') is { Length: > 0 } start && "=+-@\t\r\n＝＋－＠".Contains(start[0]) ? "'" + text : text;
        return harmless.AsSpan().IndexOfAny(",\"\r\n") < 0 ? harmless : $"\"{harmless.Replace("\"", "\"\"", StringComparison.Ordinal)}\"";
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
