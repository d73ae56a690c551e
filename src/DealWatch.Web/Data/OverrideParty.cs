using DealWatch.Extraction.Records;

namespace DealWatch.Web.Data;

/// <summary>A party as a person set it.</summary>
public sealed class OverrideParty
{
    public int Id { get; set; }

    public int OverrideId { get; set; }

    public FieldOverride? Override { get; set; }

    public int Ordinal { get; set; }

    public int CompanyId { get; set; }

    public Company? Company { get; set; }

    public PartyRole Role { get; set; }

    /// <summary>Brand to show the company by; null when that is its name.</summary>
    public string? Brand { get; set; }
}
