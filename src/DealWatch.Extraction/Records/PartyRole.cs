using System.Text.Json.Serialization;

namespace DealWatch.Extraction.Records;

/// <summary>What a party does in a deal.</summary>
[JsonConverter(typeof(JsonStringEnumConverter<PartyRole>))]
public enum PartyRole
{
    /// <summary>Gets the compute, chips, space or power.</summary>
    [JsonStringEnumMemberName("customer")]
    Customer,

    /// <summary>Supplies it.</summary>
    [JsonStringEnumMemberName("provider")]
    Provider,

    /// <summary>Gives equity or pledges spending.</summary>
    [JsonStringEnumMemberName("investor")]
    Investor,

    /// <summary>Company, project or country that receives the money.</summary>
    [JsonStringEnumMemberName("investee")]
    Investee,

    /// <summary>Gives debt or a guarantee.</summary>
    [JsonStringEnumMemberName("lender")]
    Lender,

    /// <summary>Receives debt.</summary>
    [JsonStringEnumMemberName("borrower")]
    Borrower,

    /// <summary>Buys a company.</summary>
    [JsonStringEnumMemberName("acquirer")]
    Acquirer,

    /// <summary>Is bought.</summary>
    [JsonStringEnumMemberName("target")]
    Target,

    /// <summary>Symmetric role.</summary>
    [JsonStringEnumMemberName("partner")]
    Partner,
}
