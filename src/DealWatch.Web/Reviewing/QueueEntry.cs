using DealWatch.Web.Data;

namespace DealWatch.Web.Reviewing;

/// <summary>A question by what it is about. Two of one kind differ in one of the last three.</summary>
/// <param name="Stake">Money in US dollars that hangs on it.</param>
/// <param name="First">Number of a report, deal, company or article, as the kind says.</param>
/// <param name="Second">Number of the other report of a link; else 0.</param>
/// <param name="Field">Name of a deal's field; else empty.</param>
internal sealed record QueueEntry(ReviewKind Kind, long Stake, int First, int Second = 0, string Field = "")
{
    /// <summary>Where most hangs on it comes first; what is left is fixed so that pages do not overlap.</summary>
    public static IEnumerable<QueueEntry> InOrder(IEnumerable<QueueEntry> entries) => entries
        .OrderByDescending(entry => entry.Stake)
        .ThenBy(entry => entry.Kind)
        .ThenBy(entry => entry.First)
        .ThenBy(entry => entry.Second)
        .ThenBy(entry => entry.Field, StringComparer.Ordinal);
}
