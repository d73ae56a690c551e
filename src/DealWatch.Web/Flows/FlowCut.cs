namespace DealWatch.Web.Flows;

/// <summary>What of a graph is drawn, and what is left.</summary>
public sealed record FlowCut(IReadOnlyList<FlowNode> Companies, IReadOnlyList<FlowEdge> Edges, IReadOnlyList<FlowNode> OtherCompanies, IReadOnlyList<FlowEdge> OtherEdges);
