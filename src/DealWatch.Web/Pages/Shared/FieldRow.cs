using Microsoft.AspNetCore.Html;

namespace DealWatch.Web.Pages.Shared;

/// <summary>A field of a deal with the words that it was read from.</summary>
/// <param name="Anchor">Its name in the address of the page; null for all but the first of several items.</param>
/// <param name="Note">Why it has this value, where the sources do not say so themselves.</param>
/// <param name="IsSet">A person set it.</param>
internal sealed record FieldRow(string? Anchor, string Label, IHtmlContent Value, IReadOnlyList<FieldQuote> Quotes, string? Note = null, bool IsSet = false);
