namespace DealWatch.Web.Reconciliation.Linking;

/// <summary>Two tellings, by their places, that look like one deal.</summary>
/// <param name="Days">How far apart they are told; the nearer of two that are equally strong come first.</param>
internal readonly record struct TellingLink(int A, int B, double Points, int Days)
{
    public static TellingLink Of(int a, int b, LinkScore score, LinkReport reportA, LinkReport reportB)
    {
        var (dayA, dayB) = (reportA.Day ?? reportA.Published, reportB.Day ?? reportB.Published);
        return new TellingLink(a, b, score.Points, dayA is { } x && dayB is { } y ? Math.Abs(x.DayNumber - y.DayNumber) : int.MaxValue);
    }

    /// <summary>The strongest first; what is equal in all by place, which follows what reports say.</summary>
    public static IOrderedEnumerable<TellingLink> Strongest(IEnumerable<TellingLink> links) =>
        links.OrderByDescending(link => link.Points).ThenBy(link => link.Days).ThenBy(link => link.A).ThenBy(link => link.B);
}
