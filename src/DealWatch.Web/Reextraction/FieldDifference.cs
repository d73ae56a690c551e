namespace DealWatch.Web.Reextraction;

/// <summary>A field that the article states otherwise when it is read again.</summary>
/// <param name="Field">Name as in the output of <c>extract</c>.</param>
/// <param name="From">For people; null when it was not stated.</param>
/// <param name="To">For people; null when it is not stated any more.</param>
internal sealed record FieldDifference(string Field, string? From, string? To);
