namespace DealWatch.Web.Data;

/// <summary>What a person did.</summary>
public enum EditKind
{
    /// <summary>Set fields of a deal.</summary>
    Fields,

    /// <summary>Said of two reports whether they are one deal.</summary>
    Judged,

    /// <summary>Took reports out of a deal, as a deal of their own.</summary>
    Split,

    /// <summary>Joined two deals.</summary>
    Merged,

    /// <summary>Said of reports that they tell of no deal.</summary>
    NoDeal,

    /// <summary>Said of an article from which no deal was read whether one was missed.</summary>
    Article,
}
