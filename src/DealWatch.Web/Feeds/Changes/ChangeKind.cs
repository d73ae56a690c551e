namespace DealWatch.Web.Feeds.Changes;

/// <summary>How a deal came to change.</summary>
public enum ChangeKind
{
    /// <summary>An article that was added tells of a step of the deal.</summary>
    Step,

    /// <summary>A person said something on the deal.</summary>
    Edit,

    /// <summary>A person took something back.</summary>
    TakenBack,

    /// <summary>An article was read again, and something else was read from it.</summary>
    ReadAgain,
}
