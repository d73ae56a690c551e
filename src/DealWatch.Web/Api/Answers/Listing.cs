namespace DealWatch.Web.Api.Answers;

/// <summary>A page of a list.</summary>
/// <param name="Items">In the order of the list.</param>
/// <param name="Next">Address of the next page, as in the header <c>Link</c>; null on the last one.</param>
public sealed record Listing<T>(IReadOnlyList<T> Items, string? Next);
