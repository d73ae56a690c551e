using DealWatch.Web.Pages.Display;
using DealWatch.Web.Pages.Edits;
using DealWatch.Web.Search;

namespace DealWatch.Web.Feeds.Changes;

/// <summary>What people said of deals and what they took back, each by when they did it.</summary>
internal sealed class PeoplesChanges(EditQueries edits)
{
    /// <summary>A step that is taken back is news of that day, so that more steps are read than are shown.</summary>
    private const int Read = 500;

    public async Task<IEnumerable<ChangeRow>> NewestAsync(ChangeSelection selection, IReadOnlySet<int>? wanted, CancellationToken cancellationToken)
    {
        var steps = selection.DealId is { } deal
            ? await edits.OfDealAsync(deal, cancellationToken)
            : (await edits.PageAsync(null, Read, cancellationToken)).Edits;
        return steps.SelectMany(Rows)
            .Where(change => (wanted is null || wanted.Contains(change.DealId)) && (selection.Since is not { } since || change.At >= since));
    }

    private static IEnumerable<ChangeRow> Rows(EditRow edit)
    {
        foreach (var deal in Deals(edit))
        {
            var details = Details(edit).ToList();
            yield return new ChangeRow(FormattableString.Invariant($"edit-{edit.Id}"), edit.At, ChangeKind.Edit, deal, "", "", EditWords.Title(edit), details, edit.By, null, null);
            if (edit.UndoneAt is { } undone)
            {
                yield return new ChangeRow(
                    FormattableString.Invariant($"edit-{edit.Id}-taken-back"), undone, ChangeKind.TakenBack, deal, "", "", T("Taken back: {0}", EditWords.Title(edit)), details, edit.UndoneBy, null, null);
            }
        }
    }

    private static IEnumerable<string> Details(EditRow edit) =>
    [
        .. edit.Fields.Select(step => $"{FieldWords.Title(step.Field)}: from {FieldValueText.Of(step.Field, step.Was)} to {FieldValueText.Of(step.Field, step.Value)}"),
        .. edit.Note is { Length: > 0 } note ? [note] : Array.Empty<string>(),
    ];

    private static IEnumerable<int> Deals(EditRow edit) =>
        edit.Fields.Select(step => step.Report)
            .Concat(edit.Ties.SelectMany(tie => new[] { tie.A, tie.B }))
            .Concat(edit.Dismissed)
            .Select(report => report.DealId).Append(edit.DealId)
            .OfType<int>().Distinct().Order();
}
