namespace DealWatch.Web.Pages.Deals.Editing;

/// <summary>What the form for joining deals sends.</summary>
public sealed class MergeForm
{
    /// <summary>Number of the other deal.</summary>
    public int? Other { get; set; }

    public string? Note { get; set; }

    public string? By { get; set; }
}
