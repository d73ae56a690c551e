using System.Text.Json.Serialization;
using DealWatch.Extraction.Records;

namespace DealWatch.Web.Commands;

/// <summary>A deal in the output of <c>extract</c>.</summary>
internal sealed record DealJson(
    bool Primary,
    DealType Type,
    DealStatus Status,
    IReadOnlyList<DealParty> Parties,
    MoneyValue? Value,
    [property: JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingDefault)] ValueSense Sense,
    [property: JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)] MoneyValue? Total,
    int? DurationMonths,
    int? StartYear,
    int? EndYear,
    IReadOnlyList<DealChip> Chips,
    string? CloudProvider,
    double? PowerMw,
    DateOnly? Announced,
    double Confidence,
    IReadOnlyList<FieldEvidence> Evidence,
    [property: JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)] IReadOnlyList<string>? Explanation);
