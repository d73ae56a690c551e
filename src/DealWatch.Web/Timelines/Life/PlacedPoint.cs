namespace DealWatch.Web.Timelines.Life;

/// <summary>A day of a deal's life with the place of its label.</summary>
/// <param name="X">On the axis.</param>
/// <param name="TextX">Where the label begins.</param>
/// <param name="Width">Of the label, at most.</param>
/// <param name="Row">Row of the label above the axis; 0 is the lowest.</param>
internal sealed record PlacedPoint(LifePoint Point, double X, double TextX, double Width, int Row);
