namespace DealWatch.Web.Pages.Review;

/// <summary>Answers to a question on a field that name none of the values on offer.</summary>
public enum FieldAnswer
{
    /// <summary>The sources do not state it.</summary>
    None,

    /// <summary>Another value, typed.</summary>
    Typed,

    /// <summary>What was read tells of no deal at all.</summary>
    NoDeal,
}
