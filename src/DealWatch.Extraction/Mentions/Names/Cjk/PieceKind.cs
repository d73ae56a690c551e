namespace DealWatch.Extraction.Mentions.Names.Cjk;

/// <summary>What a piece of text may be to a name.</summary>
internal enum PieceKind
{
    /// <summary>A word, sign or space that no name holds.</summary>
    Border,

    /// <summary>A word for what parties do in a deal.</summary>
    Verb,

    /// <summary>A common noun: inside a name at most.</summary>
    Generic,

    /// <summary>A word for an organisation, or for what it is to another.</summary>
    Role,

    /// <summary>A title or speech verb: what stands beside it is a person.</summary>
    Person,

    /// <summary>A word that ends names of organisations.</summary>
    Ending,

    /// <summary>A word that ends names and common nouns alike.</summary>
    WeakEnding,

    /// <summary>A word that ends names of places.</summary>
    PlaceEnding,

    /// <summary>A place that may begin a name.</summary>
    Place,

    /// <summary>A whole name.</summary>
    Name,

    /// <summary>A legal form.</summary>
    LegalForm,

    /// <summary>A capitalised Latin word.</summary>
    Latin,

    /// <summary>A name of the gazetteer.</summary>
    Known,

    /// <summary>Characters of no word in the lists.</summary>
    Unknown,
}
