using DealWatch.Extraction.Records;

namespace DealWatch.Web.Data;

/// <summary>A party of a deal, resolved from its reports.</summary>
public sealed class DealParty
{
    public int Id { get; set; }

    public int DealId { get; set; }

    public Deal? Deal { get; set; }

    public int Ordinal { get; set; }

    public int CompanyId { get; set; }

    public Company? Company { get; set; }

    public PartyRole Role { get; set; }

    public string? Brand { get; set; }
}
