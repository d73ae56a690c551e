namespace DealWatch.Web.Flows.Drawing;

/// <summary>An edge with where it leaves the payer's bar and where it reaches the other one.</summary>
internal sealed record PlacedEdge(FlowEdge Edge, double StartX, double StartY, bool StartsLeft, double EndX, double EndY, bool EndsLeft);
