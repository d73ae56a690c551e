namespace DealWatch.Web.Pages.Deals.Editing;

/// <summary>What the form for a deal's reports sends.</summary>
public sealed class ReportsForm
{
    /// <summary>Numbers of reports.</summary>
    public List<int> Chosen { get; set; } = [];

    public string? Note { get; set; }

    public string? By { get; set; }
}
