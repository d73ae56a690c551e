using System.Text.Json.Serialization;

namespace DealWatch.Extraction.Mentions;

/// <summary>A quantity found in a text; the properties that its kind does not have are null.</summary>
/// <param name="Kind">What it measures.</param>
/// <param name="Start">Index of its first UTF-16 code unit in the given text.</param>
/// <param name="End">Index after its last code unit.</param>
public sealed record FoundMention(MentionKind Kind, int Start, int End)
{
    /// <summary>Money: whole units of the currency; the upper bound of a range.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public long? Amount { get; init; }

    /// <summary>Money: ISO 4217 code.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public string? Currency { get; init; }

    /// <summary>Money: how the amount is meant.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public MoneyQualifier? Qualifier { get; init; }

    /// <summary>Money: what time the amount covers.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public MoneyPeriod? Period { get; init; }

    /// <summary>Duration: whole months.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public int? Months { get; init; }

    /// <summary>Power: megawatts.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public double? Megawatts { get; init; }

    /// <summary>Chips: how many.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public long? Count { get; init; }

    /// <summary>Years: the first, when known.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public int? StartYear { get; init; }

    /// <summary>Years: the last, when known.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public int? EndYear { get; init; }

    /// <summary>Date: the day.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public DateOnly? Date { get; init; }
}
