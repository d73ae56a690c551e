using DealWatch.Web.Data;

namespace DealWatch.Web.Attestation;

/// <summary>What one check over the whole library found.</summary>
/// <param name="MustBeNone">Anything found is a fault of DealWatch; else it is something for a person to know.</param>
/// <param name="Count">How much was found in all.</param>
/// <param name="Items">The first of them.</param>
public sealed record QualityCheck(string Title, bool MustBeNone, int Count, IReadOnlyList<QualityItem> Items)
{
    /// <summary>The questions of the review queue that it leads to; null when a person can answer none.</summary>
    public ReviewKind? Review { get; init; }

    public bool IsFault => MustBeNone && Count > 0;
}
