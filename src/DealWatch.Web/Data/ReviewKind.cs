namespace DealWatch.Web.Data;

/// <summary>What a person is asked.</summary>
public enum ReviewKind
{
    /// <summary>Whether two reports tell of one deal.</summary>
    Link,

    /// <summary>Which of several reported values of a field holds.</summary>
    Conflict,

    /// <summary>Whether a field was read rightly.</summary>
    Unsure,

    /// <summary>What a name is that no gazetteer has.</summary>
    Name,

    /// <summary>Whether a deal was missed in an article.</summary>
    Article,
}
