namespace DealWatch.Extraction.Records.Pairs;

/// <summary>Kinds of entities that behave alike in deals.</summary>
internal enum EntityGroup
{
    /// <summary>Countries, regions, projects, governments.</summary>
    Sites,

    /// <summary>Investors and banks.</summary>
    Givers,

    /// <summary>Chip makers and their suppliers.</summary>
    Makers,

    /// <summary>Labs and other users of computing.</summary>
    Users,

    /// <summary>Clouds and data centres.</summary>
    Clouds,

    /// <summary>Utilities.</summary>
    Powers,

    /// <summary>Everything else, unknown names too.</summary>
    Plain,
}
