namespace DealWatch.Web.Pages.Deals.Editing;

/// <summary>A field that is one of several choices.</summary>
/// <param name="Input">Name of the property of the form.</param>
internal sealed record SelectField(EditField Field, string Input, string? Value, IReadOnlyList<(string Value, string Text)> Options);
