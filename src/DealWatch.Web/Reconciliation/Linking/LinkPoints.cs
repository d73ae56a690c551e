namespace DealWatch.Web.Reconciliation.Linking;

/// <summary>A score while it is being made.</summary>
/// <param name="reasons">Takes what the points are given for, for people; null where nobody asks.</param>
internal sealed class LinkPoints(List<string>? reasons)
{
    public double Sum { get; private set; }

    public void Add(double points, string reason)
    {
        Sum += points;
        reasons?.Add(reason);
    }

    /// <summary>Rounded, so that the order in which points were added cannot decide between two pairs.</summary>
    public LinkScore ToScore() => new(Math.Round(Sum, 6), LinkVeto.None);
}
