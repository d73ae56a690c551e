namespace DealWatch.Web.Reconciliation.Linking;

/// <summary>What forbids that two reports are one deal.</summary>
internal enum LinkVeto : byte
{
    None,

    /// <summary>Their values differ and neither adds to the other; nothing else.</summary>
    Values,

    /// <summary>One article tells of them as two deals.</summary>
    Article,

    /// <summary>One was agreed after the other had ended.</summary>
    End,

    /// <summary>They do not share two parties.</summary>
    Parties,
}
