namespace DealWatch.Web.Data;

/// <summary>A party of deals: company, government, country or named project.</summary>
public sealed class Company
{
    public int Id { get; set; }

    public required string Name { get; set; }

    /// <summary>Words for the address; unique.</summary>
    public required string Slug { get; set; }

    /// <summary>Identifier in the extractor's gazetteer; null for a name that was discovered in an article.</summary>
    public string? GazetteerId { get; set; }

    /// <summary>Kind as the gazetteer names it (lab, hyperscaler, neocloud, chipmaker, country …); null when unknown.</summary>
    public string? Kind { get; set; }

    public string? Ticker { get; set; }

    public int? ParentId { get; set; }

    public Company? Parent { get; set; }

    /// <summary>The company that a person said this one is, at the end of all such steps; null when it stands for itself.</summary>
    public int? MergedIntoId { get; set; }

    public Company? MergedInto { get; set; }

    /// <summary>
    /// Money in US dollars that hangs on what the name is: of the deals that it is a party of. Null where it is in none, and where the gazetteer has it.
    /// </summary>
    public long? Stake { get; set; }

    public List<CompanyAlias> Aliases { get; } = [];

    /// <summary>The company to show for this one; <see cref="MergedInto"/> must be loaded.</summary>
    public Company Itself() => MergedInto ?? this;
}
