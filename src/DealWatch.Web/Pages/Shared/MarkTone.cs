using DealWatch.Web.Pages.Display;
using DealWatch.Web.Rendering;

namespace DealWatch.Web.Pages.Shared;

/// <summary>A colour of the marks in an article; the style sheet has a class <c>tone-…</c> for each.</summary>
internal sealed record MarkTone(string Name, string Label)
{
    private static readonly MarkTone[] All =
    [
        new("party", Later("Party")), new("value", Later("Value")), new("time", Later("Time")), new("chips", Later("Chips")),
        new("provider", Later("Provider")), new("power", Later("Power")), new("status", Later("Status")), new("deal", Later("Statement")),
    ];

    /// <summary>Those that these marks show.</summary>
    public static IReadOnlyList<MarkTone> Of(IEnumerable<MarkSpan> marks)
    {
        var used = marks.Select(mark => FieldWords.Tone(mark.Field)).ToHashSet();
        return [.. All.Where(tone => used.Contains(tone.Name))];
    }
}
