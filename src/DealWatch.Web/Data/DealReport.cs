using DealWatch.Extraction.Records;

namespace DealWatch.Web.Data;

/// <summary>What one article says about one deal, as extracted; never rewritten by linking or by people.</summary>
public sealed class DealReport
{
    public int Id { get; set; }

    public int ArticleId { get; set; }

    public Article? Article { get; set; }

    /// <summary>Null while it is in no deal: a person dismissed it, or it is <see cref="Withdrawn"/> and no person has set a field by it.</summary>
    public int? DealId { get; set; }

    public Deal? Deal { get; set; }

    /// <summary>The deal that this report founds whenever it is the oldest of its deal, so that a deal that comes back has the address it had; null until then.</summary>
    public int? HomeDealId { get; set; }

    /// <summary>Order in the article, from 0.</summary>
    public int Ordinal { get; set; }

    /// <summary>When the article was last read again, this was not found any more. It is kept for the words of people that hang on it.</summary>
    public bool Withdrawn { get; set; }

    public bool IsPrimary { get; set; }

    public DealType Type { get; set; }

    public DealStatus Status { get; set; }

    /// <summary>Whole units of <see cref="Currency"/>; null when no value is stated.</summary>
    public long? Amount { get; set; }

    /// <summary>ISO 4217.</summary>
    public string? Currency { get; set; }

    public MoneyQualifier? Qualifier { get; set; }

    public MoneyPeriod? Period { get; set; }

    /// <summary>What the value means beside earlier contracts of the parties.</summary>
    public ValueSense Sense { get; set; }

    /// <summary>A total over this and earlier contracts that stands beside the value; whole units of <see cref="TotalCurrency"/>.</summary>
    public long? TotalAmount { get; set; }

    /// <summary>ISO 4217.</summary>
    public string? TotalCurrency { get; set; }

    public int? DurationMonths { get; set; }

    public int? StartYear { get; set; }

    public int? EndYear { get; set; }

    /// <summary>Canonical brand (AWS, Azure, CoreWeave).</summary>
    public string? CloudProvider { get; set; }

    public double? PowerMw { get; set; }

    public DateOnly? Announced { get; set; }

    /// <summary>0 to 1.</summary>
    public double Confidence { get; set; }

    public List<ReportParty> Parties { get; } = [];

    public List<ReportChip> Chips { get; } = [];

    public List<ReportEvidence> Evidence { get; } = [];

    public List<ReportPair> Pairs { get; } = [];
}
