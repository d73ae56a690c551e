namespace DealWatch.Web.Data;

/// <summary>A person's value for one field of the deal that a report belongs to. It stays when it is taken back.</summary>
public sealed class FieldOverride
{
    public int Id { get; set; }

    /// <summary>The deal is meant that this report belongs to: deals are computed, reports stay.</summary>
    public int ReportId { get; set; }

    public DealReport? Report { get; set; }

    /// <summary>Name as in the output of <c>extract</c>: <c>type</c>, <c>status</c>, <c>value</c>, <c>durationMonths</c>, <c>startYear</c>, <c>endYear</c>, <c>cloudProvider</c>, <c>powerMw</c>, <c>announced</c>.</summary>
    public required string Field { get; set; }

    /// <summary>
    /// Names of enumerations as in the output, whole numbers, ISO dates, <c>38000000000 USD exact total</c> for a value; empty to say that the field is not stated.
    /// </summary>
    public required string Value { get; set; }

    public required string By { get; set; }

    /// <summary>UTC.</summary>
    public DateTime At { get; set; }

    public string? Note { get; set; }

    /// <summary>UTC; null while it holds.</summary>
    public DateTime? UndoneAt { get; set; }
}
