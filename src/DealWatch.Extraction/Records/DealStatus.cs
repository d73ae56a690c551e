using System.Text.Json.Serialization;

namespace DealWatch.Extraction.Records;

/// <summary>How firm a deal is, by the words of the article.</summary>
[JsonConverter(typeof(JsonStringEnumConverter<DealStatus>))]
public enum DealStatus
{
    /// <summary>Agreed, announced or closed; also a publicly announced plan or letter of intent.</summary>
    [JsonStringEnumMemberName("signed")]
    Signed,

    /// <summary>Unnamed sources or other media say so.</summary>
    [JsonStringEnumMemberName("reported")]
    Reported,

    /// <summary>Negotiating or considering.</summary>
    [JsonStringEnumMemberName("talks")]
    Talks,

    /// <summary>Expired, cancelled, replaced, voted down or abandoned.</summary>
    [JsonStringEnumMemberName("ended")]
    Ended,
}
