namespace DealWatch.Web.Search.Typed;

/// <summary>A day that is named by its distance from today.</summary>
internal enum SinceDay
{
    Today,
    Yesterday,

    /// <summary>The last Monday before today.</summary>
    Monday,

    /// <summary>Seven days ago.</summary>
    Week,

    /// <summary>The same day of the month before.</summary>
    Month,
}
