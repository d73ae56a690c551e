using System.Xml.Linq;
using DealWatch.Web.Flows.Drawing;

namespace DealWatch.Web.Commitments.Drawing;

/// <summary>The picture as a file that stands alone: with title, filter, rule of spreading, day, address and legend in it.</summary>
internal static class CommitmentSheet
{
    private const double Head = 96, Edge = 20, LegendRow = 24, LegendColumn = 360, NoteRow = 18;
    private const int LegendColumns = 3, LongestName = 44;

    private static readonly FlowSvg Pen = new(forFile: true);
    private static readonly CommitmentSvg Bars = new(forFile: true);

    public static XDocument Draw(CommitmentChart chart, FlowSheetHead head)
    {
        var frame = ChartFrame.Wide;
        var rows = (chart.Series.Count + LegendColumns - 1) / LegendColumns;
        var foot = Head + frame.Height + 20;
        var notes = chart.Drawn.Select(revenue => $"R: {CommitmentWords.Revenue(revenue)}").Append(CommitmentWords.Exactly(chart.Rule)).ToList();
        var (width, height) = (frame.Width + (2 * Edge), foot + (rows * LegendRow) + (notes.Count * NoteRow) + 22);
        return new XDocument(Pen.Element(
            "svg",
            null,
            FlowSvg.At("width", width),
            FlowSvg.At("height", height),
            new XAttribute("viewBox", FormattableString.Invariant($"0 0 {width:0.#} {height:0.#}")),
            new XAttribute("font-family", "system-ui, 'Segoe UI', Helvetica, Arial, sans-serif"),
            Pen.Element("title", null, head.Title),
            Pen.Element("rect", null, FlowSvg.At("width", width), FlowSvg.At("height", height), new XAttribute("fill", FlowColours.Paper)),
            Pen.Text(head.Title, "flow-ink", Edge, 38, 22, isBold: true),
            Pen.Text(head.Filter, "flow-ink", Edge, 62, 14),
            Pen.Text(head.Source, "flow-soft", Edge, 82, 12),
            Pen.Element("g", null, new XAttribute("transform", FormattableString.Invariant($"translate({Edge:0.#} {Head:0.#})")), Bars.Parts(chart, frame).ToArray()),
            Legend(chart, foot).ToArray(),
            notes.Select((note, index) => Pen.Text(note, "flow-soft", Edge, height - 14 - ((notes.Count - 1 - index) * NoteRow), 11)).ToArray()));
    }

    private static IEnumerable<XElement> Legend(CommitmentChart chart, double top)
    {
        foreach (var (index, series) in chart.Series.Index())
        {
            var (x, y) = (Edge + (index % LegendColumns * LegendColumn), top + (index / LegendColumns * LegendRow));
            var name = series.Name.Length > LongestName ? series.Name[..(LongestName - 1)] + "…" : series.Name;
            yield return Pen.Element("g", null, Bars.Sign(series, x, y).ToArray());
            yield return Pen.Text(name, "flow-ink", x + 26, y + 12, 12);
        }
    }
}
