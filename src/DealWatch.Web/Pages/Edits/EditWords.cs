using System.Globalization;
using DealWatch.Web.Data;
using DealWatch.Web.Pages.Display;
using DealWatch.Web.Search;

namespace DealWatch.Web.Pages.Edits;

/// <summary>Steps of people in words.</summary>
internal static class EditWords
{
    public static string Title(EditRow edit) => edit.Kind switch
    {
        EditKind.Fields => $"Set {string.Join(", ", edit.Fields.Select(step => FieldWords.Title(step.Field).ToLowerInvariant()))}",
        EditKind.Judged => edit.Ties.Count > 0 && edit.Ties[0].Same ? "Called two records one deal" : "Called two records two deals",
        EditKind.Split => "Split a deal",
        EditKind.Merged => "Joined two deals",
        EditKind.NoDeal => "Marked as no deal",
        EditKind.Article => edit.Verdicts.Any(verdict => verdict.Missed) ? "Marked: a deal was missed" : "Marked: right, no deal",
        _ => edit.Kind.ToString(),
    };

    /// <summary>The reports that a step sorts, by what it does with them.</summary>
    public static IReadOnlyList<(string Label, IReadOnlyList<EditedReport> Reports)> Sides(EditRow edit) => edit.Kind switch
    {
        EditKind.Judged => [.. edit.Ties.Select(tie => (tie.Same ? "One deal" : "Two deals", (IReadOnlyList<EditedReport>)[tie.A, tie.B]))],
        EditKind.Split =>
        [
            ("Taken out", Different(edit, tie => tie.A)),
            ("Left in the deal", Different(edit, tie => tie.B)),
        ],
        EditKind.Merged => [("Joined", [edit.Ties[0].A, edit.Ties[0].B])],
        EditKind.NoDeal => [("No deal", edit.Dismissed)],
        _ => [],
    };

    public static string Moment(DateTime utc) => utc.ToString("d MMMM yyyy, HH:mm 'UTC'", CultureInfo.InvariantCulture);

    private static IReadOnlyList<EditedReport> Different(EditRow edit, Func<TieStep, EditedReport> side) =>
        [.. edit.Ties.Where(tie => !tie.Same).Select(side).DistinctBy(report => report.Id)];
}
