namespace DealWatch.Web.Data;

/// <summary>How a field of a deal came to its value.</summary>
public sealed class DealField
{
    public int DealId { get; set; }

    public Deal? Deal { get; set; }

    /// <summary>Name as in the output of <c>extract</c>.</summary>
    public required string Field { get; set; }

    /// <summary>The value as text, in the form of <see cref="FieldOverride.Value"/>.</summary>
    public required string Value { get; set; }

    public FieldRule Rule { get; set; }

    /// <summary>Sources of equal firmness say different things.</summary>
    public bool Conflict { get; set; }

    /// <summary>How many independent sources state the field, whatever they say.</summary>
    public int Sources { get; set; }

    /// <summary>How sure it is that the value was read rightly from what its sources say, 0 to 1; null when the extractor did not say.</summary>
    public double? Confidence { get; set; }

    /// <summary>A person should look at it: <see cref="Confidence"/> is low, and nobody has set the field.</summary>
    public bool IsUnsure { get; set; }

    /// <summary>Money in US dollars that hangs on it; the order in which people are asked.</summary>
    public long Stake { get; set; }
}
