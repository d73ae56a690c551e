namespace DealWatch.Web.Data;

/// <summary>What a run did to a record.</summary>
public enum RunChangeKind
{
    Added,
    Changed,
    Gone,

    /// <summary>It was found no more, and stays because a person had said something on it.</summary>
    Kept,
}
