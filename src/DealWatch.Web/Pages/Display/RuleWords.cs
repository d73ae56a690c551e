using DealWatch.Web.Data;
using DealWatch.Web.Search;

namespace DealWatch.Web.Pages.Display;

/// <summary>Says in words why a field of a deal has its value.</summary>
internal static class RuleWords
{
    /// <summary>Null when the quotes beside it say enough.</summary>
    public static string? Note(FieldNote note) => note.Rule switch
    {
        FieldRule.Override when note.Conflict => "Set by a person; a source has said something else since.",
        FieldRule.Override => "Set by a person.",
        FieldRule.SumOfSteps when note.Conflict => "The sum of the steps below; a source states something else.",
        FieldRule.SumOfSteps => "The sum of the steps below.",
        FieldRule.LatestBinding when note.Conflict => "Sources differ; the newest that calls the deal signed holds.",
        FieldRule.LatestBinding => "As the contract says; earlier reports differ.",
        FieldRule.MostSources => "Sources differ; most of them say so.",
        FieldRule.MostPrecise => "Sources differ; the most precise holds.",
        FieldRule.Firmest => "The firmest that a source states.",
        FieldRule.Ended => "A later article says that it is off.",
        _ when note.Conflict => "A source states something else; see the history.",
        _ when note is { Field: "value", Sources: > 1 } => $"{QuantityText.Number(note.Sources)} independent sources.",
        _ => null,
    };
}
