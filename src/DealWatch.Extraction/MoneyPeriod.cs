using System.Text.Json.Serialization;

namespace DealWatch.Extraction;

/// <summary>What time an amount covers.</summary>
[JsonConverter(typeof(JsonStringEnumConverter<MoneyPeriod>))]
public enum MoneyPeriod
{
    /// <summary>The whole deal.</summary>
    [JsonStringEnumMemberName("total")]
    Total,

    /// <summary>Each year.</summary>
    [JsonStringEnumMemberName("per_year")]
    PerYear,

    /// <summary>Each month.</summary>
    [JsonStringEnumMemberName("per_month")]
    PerMonth,
}
