namespace DealWatch.Web.Flows.Drawing;

/// <summary>A company's bar.</summary>
/// <param name="X">Middle of the bar.</param>
internal sealed record PlacedNode(FlowNode Node, double X, double Top, double Height, bool IsLeft);
