using DealWatch.Web.Data;
using DealWatch.Web.Search;

namespace DealWatch.Web.Pages.Display;

/// <summary>Says in words why a field of a deal has its value.</summary>
internal static class RuleWords
{
    /// <summary>Null when the quotes beside it say enough.</summary>
    public static string? Note(FieldNote note) => note.Rule switch
    {
        FieldRule.Override when note.Conflict => T("Set by a person; a source has said something else since."),
        FieldRule.Override => T("Set by a person."),
        FieldRule.SumOfSteps when note.Conflict => T("The sum of the steps below; a source states something else."),
        FieldRule.SumOfSteps => T("The sum of the steps below."),
        FieldRule.LatestBinding when note.Conflict => T("Sources differ; the newest that calls the deal signed holds."),
        FieldRule.LatestBinding => T("As the contract says; earlier reports differ."),
        FieldRule.MostSources => T("Sources differ; most of them say so."),
        FieldRule.MostPrecise => T("Sources differ; the most precise holds."),
        FieldRule.Firmest => T("The firmest that a source states."),
        FieldRule.Ended => T("A later article says that it is off."),
        _ when note.Conflict => T("A source states something else; see the history."),
        _ when note is { Field: "value", Sources: > 1 } => T("{0} independent sources.", QuantityText.Number(note.Sources)),
        _ => null,
    };
}
