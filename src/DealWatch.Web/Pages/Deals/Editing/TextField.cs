namespace DealWatch.Web.Pages.Deals.Editing;

/// <summary>A field that is one line of text.</summary>
/// <param name="Input">Name of the property of the form.</param>
/// <param name="Type">Type of the input.</param>
/// <param name="List">Identifier of its suggestions; null when there are none.</param>
internal sealed record TextField(EditField Field, string Input, string? Value, string Hint, string Type = "text", string? List = null);
