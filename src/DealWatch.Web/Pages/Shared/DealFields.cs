using DealWatch.Extraction.Records;
using DealWatch.Web.Pages.Display;
using DealWatch.Web.Reconciliation.Resolution;
using DealWatch.Web.Search;
using Microsoft.AspNetCore.Html;
using Microsoft.AspNetCore.Mvc.Rendering;
using FieldRule = DealWatch.Web.Data.FieldRule;

namespace DealWatch.Web.Pages.Shared;

/// <summary>Lays a deal or a report out as rows: every field that is known, with its quotes.</summary>
internal sealed class DealFields(DealTerms deal, IReadOnlyList<ReportRow> reports, bool statements)
{
    public static IReadOnlyList<FieldRow> Of(DealDetail detail)
    {
        var rows = new DealFields(detail.Deal, detail.Reports, statements: true).Rows();
        return
        [
            .. rows.Select(row => detail.Notes.FirstOrDefault(note => note.Field == row.Anchor) is { } note ? Noted(row, note) : row),
            .. detail.Notes.Where(note => note.Rule == FieldRule.Override && rows.All(row => row.Anchor != note.Field))
                .Select(note => Noted(new FieldRow(note.Field, FieldWords.Title(note.Field), Text(FieldValueText.Of(note.Field, ShownField.Of(detail.Deal, note.Field))), []), note)),
        ];
    }

    public static IReadOnlyList<FieldRow> Of(ReportRow report) => new DealFields(report, [report], statements: false).Rows();

    private static FieldRow Noted(FieldRow row, FieldNote note) => row with { Note = RuleWords.Note(note), IsSet = note.Rule == FieldRule.Override };

    private IReadOnlyList<FieldRow> Rows() =>
    [
        .. Head("type", T("Type"), DealWords.Name(deal.Type)),
        .. Head("status", T("Status"), statements ? $"{DealWords.Name(deal.Status)}: {DealWords.Meaning(deal.Status).ToLowerInvariant()}" : DealWords.Name(deal.Status)),
        .. deal.Parties.Select((party, i) => Row(First("parties", i), DealWords.Name(party.Role), CompanyLink(party), PartyQuotes(party))),
        .. Optional("value", T("Value"), deal.Value is { } value ? FigureHtml.Money(value) : null),
        .. Optional("durationMonths", T("Term"), deal.DurationMonths is { } months ? FigureHtml.Duration(months) : null),
        .. Optional("startYear", T("First year"), deal.StartYear is { } start ? Text($"{start}") : null),
        .. Optional("endYear", T("Last year"), deal.EndYear is { } end ? Text($"{end}") : null),
        .. deal.Chips.Select((chip, i) => Row(First("chips", i), T("Chips"), Text(QuantityText.Chip(chip)), ChipQuotes(chip))),
        .. Optional("cloudProvider", T("Cloud provider"), deal.CloudProvider is { } cloud ? Text(cloud) : null),
        .. Optional("powerMw", T("Power"), deal.PowerMw is { } megawatts ? FigureHtml.Power(megawatts) : null),
    ];

    private static FieldRow Row(string? anchor, string label, IHtmlContent value, IEnumerable<FieldQuote> quotes) =>
        new(anchor, label, value, [.. quotes.DistinctBy(quote => (quote.Source.ArticleId, quote.Text))]);

    /// <summary>A record's card names type and status in its head; there they are fields only when they have words of their own.</summary>
    private IEnumerable<FieldRow> Head(string field, string label, string value)
    {
        var row = Row(field, label, Text(value), OwnOrStatement(field));
        return statements || row.Quotes.Count > 0 ? [row] : [];
    }

    private IEnumerable<FieldRow> Optional(string field, string label, IHtmlContent? value) =>
        value is null ? [] : [Row(field, label, value, Quotes(field))];

    private IEnumerable<FieldQuote> Quotes(string field) =>
        reports.SelectMany(report => report.Evidence.Where(evidence => FieldWords.Key(evidence.Field) == field).Select(evidence => FieldQuote.Of(report, evidence)));

    /// <summary>Type and status may have no words of their own; then the sentence that states the deal stands for them, where that is wanted.</summary>
    private IEnumerable<FieldQuote> OwnOrStatement(string field) => reports.SelectMany(report =>
        (!statements ? report.For(field).Where(evidence => !ReportMarks.IsStatement(report, evidence))
            : report.For(field).Any() ? report.For(field) : report.For("deal")).Select(evidence => FieldQuote.Of(report, evidence)));

    /// <summary>Slug and name: a party that is not stored yet has no slug.</summary>
    private IEnumerable<FieldQuote> PartyQuotes(PartyRow party) =>
        ItemQuotes("parties", report => IndexesOf(report.Parties, other => (other.Slug, other.Name) == (party.Slug, party.Name)));

    private IEnumerable<FieldQuote> ChipQuotes(DealChip chip) =>
        ItemQuotes("chips", report => IndexesOf(report.Chips, other => other.Vendor == chip.Vendor && (other.Model is null || chip.Model is null || other.Model == chip.Model)));

    private IEnumerable<FieldQuote> ItemQuotes(string field, Func<ReportRow, HashSet<int>> indexes) => reports.SelectMany(report =>
    {
        var wanted = indexes(report);
        return report.Evidence
            .Where(evidence => FieldWords.Key(evidence.Field) == field && FieldWords.Index(evidence.Field) is { } index && wanted.Contains(index))
            .Select(evidence => FieldQuote.Of(report, evidence));
    });

    private static HashSet<int> IndexesOf<T>(IReadOnlyList<T> items, Func<T, bool> wanted) =>
        [.. Enumerable.Range(0, items.Count).Where(i => wanted(items[i]))];

    private static string? First(string anchor, int index) => index == 0 ? anchor : null;

    private static HtmlContentBuilder Text(string text)
    {
        var builder = new HtmlContentBuilder();
        builder.Append(text);
        return builder;
    }

    /// <summary>A company that is not stored yet has no address.</summary>
    private static IHtmlContent CompanyLink(PartyRow party)
    {
        if (party.Slug.Length == 0)
        {
            return Text(PartyText.Label(party));
        }

        var link = new TagBuilder("a");
        link.Attributes["href"] = $"/companies/{party.Slug}";
        link.InnerHtml.Append(PartyText.Label(party));
        return link;
    }
}
