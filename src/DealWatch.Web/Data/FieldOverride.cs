namespace DealWatch.Web.Data;

/// <summary>A person's value for one field of the deal that a report belongs to. Of several that hold, the newest counts.</summary>
public sealed class FieldOverride
{
    /// <summary>A <see cref="Value"/> that lets the sources decide again, whatever people set before.</summary>
    public const string LeftToSources = "*";

    public int Id { get; set; }

    public int EditId { get; set; }

    public Edit? Edit { get; set; }

    /// <summary>The deal is meant that this report belongs to: deals are computed, reports stay.</summary>
    public int ReportId { get; set; }

    public DealReport? Report { get; set; }

    /// <summary>
    /// Name as in the output of <c>extract</c>: <c>type</c>, <c>status</c>, <c>parties</c>, <c>value</c>, <c>durationMonths</c>, <c>startYear</c>, <c>endYear</c>,
    /// <c>chips</c>, <c>cloudProvider</c>, <c>powerMw</c>, <c>announced</c>.
    /// </summary>
    public required string Field { get; set; }

    /// <summary>
    /// Names of enumerations as in the output, whole numbers, ISO dates, <c>38000000000 USD exact total</c> for a value; a line for each of several chips
    /// (<c>10000|Nvidia|GB200</c>) and parties (<c>provider|Amazon|AWS</c>); empty to say that the field is not stated; or <see cref="LeftToSources"/>.
    /// </summary>
    public required string Value { get; set; }

    /// <summary>What the deal showed when the person set it, in the form of <see cref="Value"/>.</summary>
    public string Was { get; set; } = "";

    /// <summary>
    /// Everything that the sources said of the field by then, a line for each; null when that was not kept. What a later source says besides is news, which a
    /// person is asked about again.
    /// </summary>
    public string? Seen { get; set; }

    /// <summary>The companies behind <see cref="Value"/> where the field is <c>parties</c>: names change, companies stay.</summary>
    public List<OverrideParty> Parties { get; } = [];
}
