namespace DealWatch.Web.Commitments.Drawing;

/// <summary>Measures of a picture, in units of its own.</summary>
/// <param name="Left">Room before the first year, for the figures of the scale; where there is none they stand on their lines.</param>
/// <param name="Block">Room after the last year for money whose term is not stated.</param>
/// <param name="YearRoom">Least room for the label of a year.</param>
internal sealed record ChartFrame(double Width, double Height, double Left, double Block, double YearRoom)
{
    public static readonly ChartFrame Wide = new(1120, 400, 96, 150, 44);
    public static readonly ChartFrame Narrow = new(358, 340, 2, 88, 40);
    public static readonly ChartFrame Small = new(260, 130, 2, 64, 36);

    public double Top => 34;

    public double Bottom => Height - 24;

    public double PlotHeight => Bottom - Top;

    public bool IsSmall => this == Small;
}
