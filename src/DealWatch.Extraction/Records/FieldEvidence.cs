using System.Text.Json.Serialization;

namespace DealWatch.Extraction.Records;

/// <summary>The words that a field was read from.</summary>
/// <param name="Field">The field's name in the output: <c>value</c>, <c>durationMonths</c>, <c>parties[0]</c>, <c>chips[1].model</c>.</param>
/// <param name="Start">First UTF-16 code unit in the stored text.</param>
/// <param name="End">End of the words, exclusive.</param>
/// <param name="Quote">The stored text in <c>[Start, End)</c>, verbatim.</param>
public sealed record FieldEvidence(string Field, int Start, int End, string Quote)
{
    /// <summary>Probability that the field is read rightly, given that the record is right, 0 to 1; null where nothing competed for it.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public double? Confidence { get; init; }
}
