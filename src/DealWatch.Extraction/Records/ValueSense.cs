using System.Text.Json.Serialization;

namespace DealWatch.Extraction.Records;

/// <summary>What a deal's value means beside earlier contracts of the same parties.</summary>
[JsonConverter(typeof(JsonStringEnumConverter<ValueSense>))]
public enum ValueSense
{
    /// <summary>The value of the deal itself; the text relates it to no earlier one.</summary>
    [JsonStringEnumMemberName("plain")]
    Plain,

    /// <summary>New money on top of an earlier contract: "4 billion more", "expanded by 100 billion".</summary>
    [JsonStringEnumMemberName("adds")]
    Adds,

    /// <summary>A total over this and earlier contracts: "bringing the total to 22.4 billion". No new money.</summary>
    [JsonStringEnumMemberName("restates")]
    Restates,
}
