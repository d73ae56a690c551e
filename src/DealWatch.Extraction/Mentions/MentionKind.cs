using System.Text.Json.Serialization;

namespace DealWatch.Extraction.Mentions;

/// <summary>What a mention measures.</summary>
[JsonConverter(typeof(JsonStringEnumConverter<MentionKind>))]
public enum MentionKind
{
    /// <summary>An amount of money.</summary>
    [JsonStringEnumMemberName("money")]
    Money,

    /// <summary>A length of time.</summary>
    [JsonStringEnumMemberName("duration")]
    Duration,

    /// <summary>Electric power.</summary>
    [JsonStringEnumMemberName("power")]
    Power,

    /// <summary>A number of chips.</summary>
    [JsonStringEnumMemberName("chipCount")]
    ChipCount,

    /// <summary>Years that something begins or ends in.</summary>
    [JsonStringEnumMemberName("yearRange")]
    YearRange,

    /// <summary>A day of the calendar.</summary>
    [JsonStringEnumMemberName("date")]
    Date,
}
