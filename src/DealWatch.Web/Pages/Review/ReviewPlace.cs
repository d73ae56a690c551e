using DealWatch.Web.Data;

namespace DealWatch.Web.Pages.Review;

/// <summary>Where in the queue a person is; forms carry it along, so that the next question takes the place of the one that was answered.</summary>
public sealed class ReviewPlace
{
    /// <summary>Only this kind; null for all.</summary>
    public ReviewKind? Kind { get; set; }

    /// <summary>The last question of the page before; null for the first page.</summary>
    public string? After { get; set; }

    /// <summary>Place on the page, from 1.</summary>
    public int At { get; set; } = 1;
}
