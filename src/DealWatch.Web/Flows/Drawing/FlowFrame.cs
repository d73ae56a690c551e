namespace DealWatch.Web.Flows.Drawing;

/// <summary>Measures of a picture.</summary>
/// <param name="Width">Of the whole.</param>
/// <param name="Margin">Between the edge of the picture and the bars, for names beside them.</param>
/// <param name="Gap">Between two bars of a column.</param>
/// <param name="NamesAbove">Names stand above the bars, where there is no room beside them.</param>
internal sealed record FlowFrame(double Width, double Margin, double Gap, bool NamesAbove)
{
    public static readonly FlowFrame Wide = new(1120, 200, 16, NamesAbove: false);
    public static readonly FlowFrame Narrow = new(358, 6, 28, NamesAbove: true);

    public double Left => Margin;

    public double Right => Width - Margin;
}
