using System.Globalization;

namespace DealWatch.Web.Rendering;

/// <summary>A span of an article's text that a record was read from.</summary>
/// <param name="Start">First UTF-16 code unit in the stored text.</param>
/// <param name="End">Exclusive.</param>
public sealed record MarkSpan(int EvidenceId, int ReportId, string Field, int Start, int End)
{
    /// <summary>Its name in the page's address; unique.</summary>
    public string Anchor { get; init; } = string.Create(CultureInfo.InvariantCulture, $"e{EvidenceId}");
}
