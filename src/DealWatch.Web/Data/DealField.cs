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
}
