namespace DealWatch.Web.Flows;

/// <summary>A company of the graph, after merges and at the top of its parents.</summary>
public sealed record FlowCompany(int Id, string Name, string Slug);
