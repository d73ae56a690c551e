using DealWatch.Extraction.Records;

namespace DealWatch.Extraction.Training;

/// <summary>Judges records for the calibration.</summary>
internal static class RecordOutcome
{
    /// <summary>Whether the labels have a deal whose type behaves alike and that names every party of the record.</summary>
    public static bool IsRight(ExtractedDeal record, IReadOnlyList<LabelledDeal> labels) => labels.Any(label =>
        DealShape.FamilyOfType[(int)label.Type] == DealShape.FamilyOfType[(int)record.Type]
        && DealMatch.Parties(record, label).Count == record.Parties.Count);
}
