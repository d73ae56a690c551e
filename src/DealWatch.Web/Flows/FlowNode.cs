namespace DealWatch.Web.Flows;

/// <summary>A company with what passes through it.</summary>
/// <param name="ShareUsd">Money that it pays and is paid, with its share of common deals.</param>
public sealed record FlowNode(FlowCompany Company, long ShareUsd, int Edges);
