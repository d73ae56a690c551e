using DealWatch.Web.Pages.Shared;

namespace DealWatch.Web.Pages.Deals.Editing;

/// <summary>What one or more sources say about a field.</summary>
/// <param name="Key">Value of the form's choice; null where the deal shows it already.</param>
/// <param name="Text">The value, for people.</param>
/// <param name="Quotes">The words that it was read from; empty where it follows from the whole statement.</param>
/// <param name="Sources">Who says so, each once.</param>
internal sealed record SourceChoice(string? Key, string Text, IReadOnlyList<FieldQuote> Quotes, IReadOnlyList<string> Sources);
