namespace DealWatch.Web.Data;

/// <summary>Another name, brand or ticker of a company.</summary>
public sealed class CompanyAlias
{
    public int Id { get; set; }

    public int CompanyId { get; set; }

    public Company? Company { get; set; }

    public required string Name { get; set; }

    /// <summary>Lower case without diacritics, for lookup.</summary>
    public required string Folded { get; set; }
}
