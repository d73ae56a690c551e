using DealWatch.Web.Search;

namespace DealWatch.Web.Timelines;

/// <summary>A place on the axis where a span of time begins.</summary>
/// <param name="Label">Null for a line alone.</param>
/// <param name="From">The time that the label stands for begins with it.</param>
/// <param name="To">And ends with it.</param>
internal sealed record AxisTick(double X, string? Label, FilterDate From, FilterDate To);
