using System.Text.Json.Serialization;

namespace DealWatch.Extraction.Records;

/// <summary>What a deal is about.</summary>
[JsonConverter(typeof(JsonStringEnumConverter<DealType>))]
public enum DealType
{
    /// <summary>Cloud or GPU capacity is bought, rented or committed to.</summary>
    [JsonStringEnumMemberName("compute")]
    Compute,

    /// <summary>Chips or servers are bought, ordered, supplied or designed together.</summary>
    [JsonStringEnumMemberName("chips")]
    Chips,

    /// <summary>Data-centre space or campuses are built, leased, hosted, expanded or bought.</summary>
    [JsonStringEnumMemberName("datacenter")]
    Datacenter,

    /// <summary>Electricity, fuel cells, reactors or purchase agreements for AI data centres.</summary>
    [JsonStringEnumMemberName("power")]
    Power,

    /// <summary>Equity, convertibles, or a spending pledge into a company, project or country.</summary>
    [JsonStringEnumMemberName("investment")]
    Investment,

    /// <summary>Debt: loans, bonds, credit facilities, backstops.</summary>
    [JsonStringEnumMemberName("financing")]
    Financing,

    /// <summary>A company or a controlling stake is bought.</summary>
    [JsonStringEnumMemberName("acquisition")]
    Acquisition,

    /// <summary>A named strategic tie with no clearer type.</summary>
    [JsonStringEnumMemberName("partnership")]
    Partnership,
}
