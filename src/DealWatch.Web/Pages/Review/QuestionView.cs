using DealWatch.Web.Reviewing;

namespace DealWatch.Web.Pages.Review;

/// <summary>A question at its place on the page.</summary>
/// <param name="Typed">What a person typed that was no value; null unless this question complains.</param>
internal sealed record QuestionView<TItem>(TItem Item, ReviewPlace Place, string? Typed)
    where TItem : ReviewItem;
