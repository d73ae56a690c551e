using DealWatch.Web.Data;

namespace DealWatch.Web.Timelines.Life;

/// <summary>A day of a deal's life.</summary>
/// <param name="Label">What happened and when.</param>
/// <param name="Kind">Null for today.</param>
/// <param name="Anchor">Where the page says more of it; null for today.</param>
internal sealed record LifePoint(string Label, DateOnly Day, DealEventKind? Kind, string? Anchor);
