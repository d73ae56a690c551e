namespace DealWatch.Web.Data;

/// <summary>How the day of a step is meant.</summary>
public enum DateBound
{
    On,

    /// <summary>A later article looks back at it: it was on that day or before.</summary>
    NotAfter,

    /// <summary>It was on that day or later.</summary>
    NotBefore,
}
