using DealWatch.Web.Data;
using DealWatch.Web.Pages.Display;
using DealWatch.Web.Pages.Shared;
using DealWatch.Web.Reconciliation.Resolution;
using DealWatch.Web.Search;

namespace DealWatch.Web.Pages.Deals.Editing;

/// <summary>A field of the form with what its sources say.</summary>
/// <param name="Name">One of <see cref="FieldNames"/>.</param>
/// <param name="IsSet">A person set it.</param>
/// <param name="IsStated">The deal shows a value.</param>
/// <param name="Taken">The choice that was made; empty for what is typed.</param>
/// <param name="Problem">Why what was typed cannot be taken.</param>
internal sealed record EditField(string Name, bool IsSet, bool IsStated, IReadOnlyList<SourceChoice> Choices, string Taken, string? Problem)
{
    private const int MostQuotes = 2;

    public string Label => FieldWords.Title(Name);

    public string ErrorId => $"{Name}-error";

    public static EditField Of(string name, DealDetail detail, string? taken, string? problem)
    {
        var shown = ShownField.Of(detail.Deal, name);
        var said = detail.Reports.Select(report => (Report: report, Value: ShownField.Of(report, name)))
            .Where(pair => pair.Value.Length > 0)
            .GroupBy(pair => pair.Value)
            .Select(same => Choice(name, same.Key, shown, [.. same.Select(pair => pair.Report)]));
        return new EditField(
            name,
            detail.Notes.Any(note => note.Field == name && note.Rule == FieldRule.Override),
            shown.Length > 0,
            [.. said.OrderBy(choice => choice.Key is not null)],
            taken ?? "",
            problem);
    }

    private static SourceChoice Choice(string name, string value, string shown, IReadOnlyList<ReportRow> reports) => new(
        value == shown ? null : FieldText.Of(reports[0].Id),
        FieldValueText.Of(name, value),
        [.. reports.SelectMany(report => report.Evidence.Where(evidence => FieldWords.Key(evidence.Field) == name).Select(evidence => FieldQuote.Of(report, evidence)))
            .DistinctBy(quote => quote.Text)
            .Take(MostQuotes)],
        [.. reports.Select(report => report.Source.Publisher ?? report.Source.Title).Distinct()]);
}
