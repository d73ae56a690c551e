using DealWatch.Web.Data;

namespace DealWatch.Web.Search;

/// <summary>A field that a person set.</summary>
/// <param name="Was">What the deal showed before, as <see cref="FieldOverride.Value"/>.</param>
/// <param name="Value">As <see cref="FieldOverride.Value"/>.</param>
/// <param name="IsNewest">No newer word on the field holds.</param>
/// <param name="Report">What the word hangs on.</param>
public sealed record FieldStep(string Field, string Was, string Value, bool IsNewest, EditedReport Report);
