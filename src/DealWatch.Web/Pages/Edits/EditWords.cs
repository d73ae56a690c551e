using DealWatch.Web.Data;
using DealWatch.Web.Pages.Display;
using DealWatch.Web.Search;
using DealWatch.Web.Wording;

namespace DealWatch.Web.Pages.Edits;

/// <summary>Steps of people in words.</summary>
internal static class EditWords
{
    public static string Title(EditRow edit) => edit.Kind switch
    {
        EditKind.Fields => T("Set {0}", string.Join(", ", edit.Fields.Select(step => FieldWords.Title(step.Field).ToLowerInvariant()))),
        EditKind.Judged => edit.Ties.Count > 0 && edit.Ties[0].Same ? T("Called two records one deal") : T("Called two records two deals"),
        EditKind.Split => T("Split a deal"),
        EditKind.Merged => T("Joined two deals"),
        EditKind.NoDeal => T("Marked as no deal"),
        EditKind.Article => edit.Verdicts.Any(verdict => verdict.Missed) ? T("Marked: a deal was missed") : T("Marked: right, no deal"),
        _ => edit.Kind.ToString(),
    };

    /// <summary>The reports that a step sorts, by what it does with them.</summary>
    public static IReadOnlyList<(string Label, IReadOnlyList<EditedReport> Reports)> Sides(EditRow edit) => edit.Kind switch
    {
        EditKind.Judged => [.. edit.Ties.Select(tie => (tie.Same ? T("One deal") : T("Two deals"), (IReadOnlyList<EditedReport>)[tie.A, tie.B]))],
        EditKind.Split =>
        [
            (T("Taken out"), Different(edit, tie => tie.A)),
            (T("Left in the deal"), Different(edit, tie => tie.B)),
        ],
        EditKind.Merged => [(T("Joined"), [edit.Ties[0].A, edit.Ties[0].B])],
        EditKind.NoDeal => [(T("No deal"), edit.Dismissed)],
        _ => [],
    };

    public static string Moment(DateTime utc) => utc.ToString("d MMMM yyyy, HH:mm 'UTC'", InterfaceLanguage.Format);

    private static IReadOnlyList<EditedReport> Different(EditRow edit, Func<TieStep, EditedReport> side) =>
        [.. edit.Ties.Where(tie => !tie.Same).Select(side).DistinctBy(report => report.Id)];
}
