using System.Globalization;
using DealWatch.Extraction.Records;
using DealWatch.Web.Data;
using DealWatch.Web.Pages.Display;

namespace DealWatch.Web.Reextraction;

/// <summary>A record's fields side by side with those of another reading of it.</summary>
internal static class RecordFields
{
    /// <param name="report">With parties, the companies that they are, and chips.</param>
    public static IReadOnlyList<RecordField> Of(DealReport report) =>
    [
        RecordField.Of("type", DealWords.Name(report.Type)),
        RecordField.Of("status", DealWords.Name(report.Status)),
        RecordField.Of("primary", report.IsPrimary ? T("yes") : T("no")),
        Parties(report),
        RecordField.Of("value", Money(report.Amount, report.Currency, report.Qualifier, report.Period)),
        RecordField.Of("sense", Name(report.Sense)),
        RecordField.Of("total", Money(report.TotalAmount, report.TotalCurrency, null, null)),
        RecordField.Of("durationMonths", report.DurationMonths is { } months ? TermText.Duration(months) : null),
        RecordField.Of("startYear", Text(report.StartYear)),
        RecordField.Of("endYear", Text(report.EndYear)),
        RecordField.Of("chips", List(report.Chips.OrderBy(chip => chip.Ordinal).Select(chip => QuantityText.Chip(chip.Vendor, chip.Model, chip.Quantity)))),
        RecordField.Of("cloudProvider", report.CloudProvider),
        RecordField.Of("powerMw", report.PowerMw is { } megawatts ? QuantityText.Power(megawatts) : null),
        RecordField.Of("announced", report.Announced is { } day ? TermText.Day(day) : null),
    ];

    /// <summary>The fields that the second one states differently.</summary>
    public static IEnumerable<FieldDifference> Differences(DealReport before, DealReport after) => Of(before).Zip(Of(after))
        .Where(pair => pair.First.Key != pair.Second.Key)
        .Select(pair => new FieldDifference(pair.First.Field, pair.First.Text, pair.Second.Text));

    /// <summary>Whether the same fields come from the same words with the same confidence at the same place.</summary>
    public static bool IsSameReading(DealReport before, DealReport after) =>
        before.Ordinal == after.Ordinal && before.Confidence.Equals(after.Confidence)
        && before.Evidence.Select(Words).Order(StringComparer.Ordinal).SequenceEqual(after.Evidence.Select(Words).Order(StringComparer.Ordinal));

    private static string Words(ReportEvidence evidence) => string.Create(CultureInfo.InvariantCulture, $"{evidence.Field} {evidence.Start} {evidence.End}");

    /// <summary>A company that is not stored yet is told apart by its name.</summary>
    private static RecordField Parties(DealReport report)
    {
        var parties = report.Parties.OrderBy(party => party.Ordinal).Select(party => (party.Role, party.Brand, Company: party.Company!.Itself())).ToList();
        return new RecordField(
            "parties",
            List(parties.Select(party => $"{party.Role} {(party.Company.Id == 0 ? party.Company.Name : party.Company.Id)} {party.Brand}")),
            List(parties.Select(party => $"{DealWords.Name(party.Role).ToLowerInvariant()} {PartyText.Label(new Search.PartyRow(party.Company.Name, "", party.Role, party.Brand))}")));
    }

    private static string? Money(long? amount, string? currency, MoneyQualifier? qualifier, MoneyPeriod? period) => amount is { } value && currency is not null
        ? MoneyText.Full(new MoneyValue(value, currency, qualifier ?? MoneyQualifier.Exact, period ?? MoneyPeriod.Total))
        : null;

    private static string? Name(ValueSense sense) => sense switch
    {
        ValueSense.Adds => T("on top of an earlier contract"),
        ValueSense.Restates => T("a total with earlier contracts"),
        _ => null,
    };

    private static string? Text(int? number) => number?.ToString(CultureInfo.InvariantCulture);

    private static string? List(IEnumerable<string> items) => string.Join(", ", items) is { Length: > 0 } text ? text : null;
}
