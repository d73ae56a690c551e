namespace DealWatch.Extraction.Mentions.Companies;

/// <summary>What people say of one company: one that the gazetteer has, or one that it lacks.</summary>
public sealed record CompanyEdit
{
    /// <summary>Identifier in the gazetteer, or a new one of lower-case letters, digits and hyphens.</summary>
    public required string Id { get; init; }

    /// <summary>Canonical name; the one before stays a name. Null to keep the gazetteer's; a new company must have one.</summary>
    public string? Name { get; init; }

    /// <summary>One of <see cref="CompanyGazetteer.Kinds"/>; null to keep the gazetteer's, which is "other" for a new company.</summary>
    public string? Kind { get; init; }

    /// <summary>Identifier of the parent; empty to say that it has none; null to keep the gazetteer's.</summary>
    public string? Parent { get; init; }

    /// <summary>Further names. Each means this company from now on, whatever it meant before.</summary>
    public IReadOnlyList<string> AddedNames { get; init; } = [];

    /// <summary>Names that no longer mean this company.</summary>
    public IReadOnlyList<string> RemovedNames { get; init; } = [];

    /// <summary>
    /// Identifier of the company that this one is: all its names, products, people and places mean that one, and so does its identifier. Null when it
    /// stands for itself.
    /// </summary>
    public string? MergedInto { get; init; }
}
