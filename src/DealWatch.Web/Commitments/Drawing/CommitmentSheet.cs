using System.Xml.Linq;
using DealWatch.Web.Drawing;

namespace DealWatch.Web.Commitments.Drawing;

/// <summary>The picture as a file that stands alone: with title, filter, rule of spreading, day, address and legend in it.</summary>
internal static class CommitmentSheet
{
    private const double LegendRow = 24, LegendColumn = 360, NoteRow = 18, Gap = 20;
    private const int LegendColumns = 3, LongestName = 44;

    private static readonly SvgPen Pen = new(forFile: true);
    private static readonly CommitmentSvg Bars = new(forFile: true);

    public static XDocument Draw(CommitmentChart chart, SheetHead head)
    {
        var frame = ChartFrame.Wide;
        var rows = (chart.Series.Count + LegendColumns - 1) / LegendColumns;
        var notes = chart.Drawn.Select(revenue => $"R: {CommitmentWords.Revenue(revenue)}").Append(CommitmentWords.Exactly(chart.Rule)).ToList();
        var foot = Gap + (rows * LegendRow) + (notes.Count * NoteRow) + Gap;
        var bars = Pen.Element("g", null, new XAttribute("transform", FormattableString.Invariant($"translate({PictureSheet.Edge:0.#} 0)")), Bars.Parts(chart, frame).ToArray());
        return PictureSheet.Draw(
            head,
            (frame.Width + (2 * PictureSheet.Edge), frame.Height),
            [bars],
            foot,
            [
                .. Legend(chart),
                .. notes.Select((note, index) => Pen.Text(note, "flow-soft", PictureSheet.Edge, foot - 14 - ((notes.Count - 1 - index) * NoteRow), 11)),
            ]);
    }

    private static IEnumerable<XElement> Legend(CommitmentChart chart)
    {
        foreach (var (index, series) in chart.Series.Index())
        {
            var (x, y) = (PictureSheet.Edge + (index % LegendColumns * LegendColumn), Gap + (index / LegendColumns * LegendRow));
            var name = series.Name.Length > LongestName ? series.Name[..(LongestName - 1)] + "…" : series.Name;
            yield return Pen.Element("g", null, Bars.Sign(series, x, y).ToArray());
            yield return Pen.Text(name, "flow-ink", x + 26, y + 12, 12);
        }
    }
}
