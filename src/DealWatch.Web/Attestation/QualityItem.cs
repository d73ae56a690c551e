namespace DealWatch.Web.Attestation;

/// <summary>Something that a check found.</summary>
/// <param name="Path">Where it can be looked at; null when there is no page for it.</param>
public sealed record QualityItem(string Text, string? Path)
{
    /// <summary>What tells it from others of the same name; null when nothing need.</summary>
    public string? Detail { get; init; }
}
