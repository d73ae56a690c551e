using DealWatch.Extraction.Records;

namespace DealWatch.Web.Data;

/// <summary>A party of a report.</summary>
public sealed class ReportParty
{
    public int Id { get; set; }

    public int ReportId { get; set; }

    public DealReport? Report { get; set; }

    public int Ordinal { get; set; }

    public int CompanyId { get; set; }

    public Company? Company { get; set; }

    public PartyRole Role { get; set; }

    /// <summary>Brand under which the text names the company; null when that is its name.</summary>
    public string? Brand { get; set; }
}
