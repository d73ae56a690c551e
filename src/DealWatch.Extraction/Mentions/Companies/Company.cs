namespace DealWatch.Extraction.Mentions.Companies;

/// <summary>An entry of the gazetteer: facts about an organisation, country or named project, never about deals.</summary>
public sealed record Company
{
    /// <summary>Stable identifier: lower-case letters, digits and hyphens.</summary>
    public required string Id { get; init; }

    /// <summary>Canonical English name.</summary>
    public required string Name { get; init; }

    /// <summary>What it is: lab, hyperscaler, neocloud, chipmaker, supplier, datacenter, utility, investor, bank, software, telecom, industry, government, country, region, project, other.</summary>
    public required string Kind { get; init; }

    /// <summary>Other names in any script, without the canonical name.</summary>
    public IReadOnlyList<string> Aliases { get; init; } = [];

    /// <summary>Names of its cloud or unit that stand for the company (AWS, Azure); each is also matched as an alias.</summary>
    public IReadOnlyList<string> Brands { get; init; } = [];

    /// <summary>The brand that <c>cloudProvider</c> names when it supplies compute (AWS for Amazon); null for its own name.</summary>
    public string? CloudBrand { get; init; }

    /// <summary>Stock exchange symbol; null when not listed or unknown.</summary>
    public string? Ticker { get; init; }

    /// <summary>Identifier of the parent; null when it has none.</summary>
    public string? Parent { get; init; }

    /// <summary>Names that are ordinary words too (Meta, Switch, Lambda): matched only in context. A subset of name and aliases.</summary>
    public IReadOnlyList<string> Ambiguous { get; init; } = [];

    /// <summary>Products it is known for (ChatGPT), for epithets.</summary>
    public IReadOnlyList<string> Products { get; init; } = [];

    /// <summary>Founders and chief executives, full names, for epithets.</summary>
    public IReadOnlyList<string> People { get; init; } = [];

    /// <summary>Home places in English and other languages (Seattle, Redmond), for epithets.</summary>
    public IReadOnlyList<string> Places { get; init; } = [];
}
