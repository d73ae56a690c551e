namespace DealWatch.Web.Timelines;

/// <summary>Measures of a picture.</summary>
/// <param name="Width">Of the whole.</param>
/// <param name="Left">Where time begins.</param>
/// <param name="Right">Where it ends.</param>
/// <param name="NamesAbove">Names stand above the lanes, where there is no room beside them.</param>
/// <param name="Lanes">How many lanes at most.</param>
/// <param name="Rows">How many rows of deals a lane has at most, below each other.</param>
/// <param name="Marks">How many deals at most have a mark of their own.</param>
internal sealed record TimelineFrame(double Width, double Left, double Right, bool NamesAbove, int Lanes, int Rows, int Marks)
{
    public static readonly TimelineFrame Wide = new(1120, 150, 1106, NamesAbove: false, 8, 8, 200);
    public static readonly TimelineFrame Narrow = new(358, 8, 350, NamesAbove: true, 6, 8, 60);
}
