namespace DealWatch.Web.Timelines;

/// <summary>A lane with its place and what stands in it.</summary>
internal sealed record PlacedLane(Lane Lane, double Top, double Height, IReadOnlyList<PlacedMark> Marks, IReadOnlyList<PlacedCluster> Clusters);
