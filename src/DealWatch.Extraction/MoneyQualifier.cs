using System.Text.Json.Serialization;

namespace DealWatch.Extraction;

/// <summary>How an amount is meant.</summary>
[JsonConverter(typeof(JsonStringEnumConverter<MoneyQualifier>))]
public enum MoneyQualifier
{
    /// <summary>As stated.</summary>
    [JsonStringEnumMemberName("exact")]
    Exact,

    /// <summary>About, nearly.</summary>
    [JsonStringEnumMemberName("approx")]
    Approx,

    /// <summary>Over, more than.</summary>
    [JsonStringEnumMemberName("at_least")]
    AtLeast,

    /// <summary>Up to, as much as.</summary>
    [JsonStringEnumMemberName("up_to")]
    UpTo,
}
