using System.Globalization;
using System.Xml.Linq;
using DealWatch.Web.Drawing;
using DealWatch.Web.Pages.Display;

namespace DealWatch.Web.Commitments.Drawing;

/// <summary>Draws bars by calendar year as SVG, with the rule of spreading and the money without a term beside them.</summary>
/// <param name="forFile">Whether the picture must stand alone.</param>
internal sealed class CommitmentSvg(bool forFile)
{
    private const int Lines = 4;
    private const double WidestBar = 64, LetterHeight = 13, BlockGap = 14;

    private readonly SvgPen _pen = new(forFile);

    /// <summary>The whole picture without the element around it.</summary>
    public IEnumerable<XElement> Parts(CommitmentChart chart, ChartFrame frame)
    {
        var end = frame.Width - (chart.NotStated > 0 ? frame.Block : 0);
        var slot = (end - frame.Left) / Math.Max(1, chart.Years.Count);
        return
        [
            _pen.Text(frame.IsSmall ? "" : CommitmentWords.OnChart(chart.Rule), "flow-soft", frame.Left, 14, 12),
            .. Scale(chart, frame, end),
            .. chart.Years.SelectMany((year, index) => Year(chart, frame, year, frame.Left + (index * slot), slot, index)),
            .. Block(chart, frame, end),
            .. chart.Drawn.Select(revenue => Mark(revenue, chart, frame, slot)),
            .. Figures(chart, frame, end),
        ];
    }

    /// <summary>The letter of a layer as a sign for the legend.</summary>
    public IEnumerable<XElement> Sign(ChartSeries series, double x, double y) =>
    [
        _pen.Element("rect", $"part {series.Style}", SvgPen.At("x", x), SvgPen.At("y", y), SvgPen.At("width", 18), SvgPen.At("height", 16)),
        Letter(series.Code, x + 9, y + 12),
    ];

    private static double Height(long usd, CommitmentChart chart, ChartFrame frame) => frame.PlotHeight * usd / chart.Top;

    private IEnumerable<XElement> Scale(CommitmentChart chart, ChartFrame frame, double end) => Enumerable.Range(0, Lines + 1)
        .Where(line => !frame.IsSmall || line is 0 or Lines)
        .Select(line => frame.Bottom - (frame.PlotHeight * line / Lines))
        .Select(y => Line("chart-line", frame.Left, y, end, y, 1));

    /// <summary>Drawn last, so that no bar hides them where they stand on their lines, and at the end, where bars are mostly low.</summary>
    private IEnumerable<XElement> Figures(CommitmentChart chart, ChartFrame frame, double end) => Enumerable.Range(1, Lines)
        .Where(line => !frame.IsSmall || line == Lines)
        .Select(line => (Usd: chart.Top / Lines * line, Y: frame.Bottom - (frame.PlotHeight * line / Lines)))
        .Select(line => frame.Left > 20
            ? _pen.Text(MoneyText.Tight(line.Usd), "flow-soft", frame.Left - 8, line.Y + 4, 12, "end")
            : line.Usd == chart.Top
                ? Haloed(MoneyText.Tight(line.Usd), "flow-soft flow-halo", frame.Left, line.Y - 5, 11, "start")
                : Haloed(MoneyText.Tight(line.Usd), "flow-soft flow-halo", end, line.Y - 4, 11, "end"));

    private IEnumerable<XElement> Year(CommitmentChart chart, ChartFrame frame, int year, double x, double slot, int index)
    {
        var label = year.ToString(CultureInfo.InvariantCulture);
        var width = Math.Min(WidestBar, slot * 0.78);
        if (frame.IsSmall && index == 0)
        {
            yield return _pen.Text(label, "flow-soft", x, frame.Height - 7, 11);
        }
        else if (frame.IsSmall && year == chart.Years[^1] && slot * index > frame.YearRoom * 2)
        {
            yield return _pen.Text(label, "flow-soft", x + slot, frame.Height - 7, 11, "end");
        }
        else if (!frame.IsSmall && index % (int)Math.Ceiling(frame.YearRoom / slot) == 0)
        {
            // The first label would stand out of the picture where a year is narrower than it.
            var isCut = index == 0 && slot < frame.YearRoom;
            yield return _pen.Text(label, "flow-soft", isCut ? x : x + (slot / 2), frame.Height - 7, 12, isCut ? "start" : "middle");
        }

        foreach (var layer in Stack(chart, frame, series => series.In(year), 1, x + ((slot - width) / 2), width, "part", label))
        {
            yield return layer;
        }
    }

    /// <summary>Money without a stated term: apart from the years, dashed, and cut where it would burst the scale.</summary>
    private IEnumerable<XElement> Block(CommitmentChart chart, ChartFrame frame, double end)
    {
        if (chart.NotStated == 0)
        {
            return [];
        }

        var (x, width, fits) = (end + BlockGap, frame.Block - BlockGap - 2, Math.Min(1, (double)chart.Top / chart.NotStated));
        var top = frame.Bottom - (Height(chart.NotStated, chart, frame) * fits);
        return
        [
            .. Stack(chart, frame, series => series.NotStated, fits, x, width, "part-open", CommitmentWords.NotStated.ToLowerInvariant()),
            _pen.Text(MoneyText.Tight(chart.NotStated) + (fits < 1 && !frame.IsSmall ? T(", cut##of a bar") : ""), "flow-ink", x + width, top - 5, frame.IsSmall ? 10 : 12, "end"),
            _pen.Text(frame == ChartFrame.Wide ? CommitmentWords.NotStated : T("no term"), "flow-ink", x + (width / 2), frame.Height - 7, frame.IsSmall ? 11 : 10, "middle"),
        ];
    }

    private IEnumerable<XElement> Stack(CommitmentChart chart, ChartFrame frame, Func<ChartSeries, long> usd, double fits, double x, double width, string style, string when)
    {
        var y = frame.Bottom;
        foreach (var series in chart.Series.Where(series => usd(series) > 0))
        {
            var height = Height(usd(series), chart, frame) * fits;
            y -= height;
            yield return Link(
                series.Href,
                $"{series.Name}, {when}: {MoneyText.Short(usd(series), "USD")}",
                series.Style,
                _pen.Element("rect", style, SvgPen.At("x", x), SvgPen.At("y", y), SvgPen.At("width", width), SvgPen.At("height", height)),
                height >= LetterHeight && width >= 10 ? Letter(series.Code, x + (width / 2), y + (height / 2) + 4) : null);
        }
    }

    /// <summary>A year's revenue as a line over its bar; at the edge where it is beyond the scale.</summary>
    private XElement Mark(Revenue revenue, CommitmentChart chart, ChartFrame frame, double slot)
    {
        var (index, usd) = (revenue.Year - chart.Years[0], revenue.Usd ?? 0);
        var beyond = usd > chart.Top;
        var (x, y) = (frame.Left + (index * slot), beyond ? frame.Top : frame.Bottom - Height(usd, chart, frame));
        return Link(
            revenue.Source,
            CommitmentWords.Revenue(revenue),
            null,
            Line("chart-mark", x + (slot * 0.04), y, x + (slot * 0.96), y, 2.5),
            Haloed(beyond ? "R↑" : "R", "flow-ink flow-halo", index == 0 ? x : x + (slot / 2), beyond ? y + 13 : y - 4, 11, index == 0 ? "start" : "middle"));
    }

    private XElement Line(string style, double x1, double y1, double x2, double y2, double width) =>
        _pen.Element("line", style, SvgPen.At("x1", x1), SvgPen.At("y1", y1), SvgPen.At("x2", x2), SvgPen.At("y2", y2), SvgPen.At("stroke-width", width));

    private XElement Letter(string code, double x, double y) => Haloed(code, "flow-name", x, y, 11, "middle");

    private XElement Haloed(string text, string style, double x, double y, double size, string anchor)
    {
        var element = _pen.Text(text, style, x, y, size, anchor, isBold: true);
        element.Add(SvgPen.At("stroke-width", 3), new XAttribute("paint-order", "stroke"));
        return element;
    }

    /// <summary>Not in the order of the tab key: the legend and the table lead to the same places in fewer steps.</summary>
    private XElement Link(string href, string title, string? style, params IReadOnlyList<XElement?> content) => _pen.Element(
        forFile ? "g" : "a",
        style,
        forFile ? null : new[] { new XAttribute("href", href), new XAttribute("tabindex", -1) },
        new XElement(SvgPen.Svg + "title", title),
        content);
}
