namespace DealWatch.Web.Reconciliation.Linking;

/// <summary>A score while it is being made.</summary>
internal sealed class LinkPoints
{
    private readonly List<string> _reasons = [];
    private double _sum;

    public void Add(double points, string reason)
    {
        _sum += points;
        _reasons.Add(reason);
    }

    /// <summary>Rounded, so that the order in which points were added cannot decide between two pairs.</summary>
    public LinkScore ToScore() => new(Math.Round(_sum, 6), null, _reasons);
}
