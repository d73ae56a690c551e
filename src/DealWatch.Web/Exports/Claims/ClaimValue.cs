using DealWatch.Extraction.Records;
using DealWatch.Web.Data;
using DealWatch.Web.Pages.Display;
using DealWatch.Web.Reconciliation.Resolution;

namespace DealWatch.Web.Exports.Claims;

/// <summary>What a report says on a field that it has words for.</summary>
internal static class ClaimValue
{
    /// <param name="report">With its parties, their companies and its chips.</param>
    /// <param name="field">As the evidence names it: <c>value</c>, <c>parties[0]</c>, <c>chips[0].model</c>.</param>
    public static string? Of(DealReport report, string field) => FieldWords.Key(field) switch
    {
        "type" => report.Type.ToText(),
        "status" => report.Status.ToText(),
        "value" => Money(report.Amount, report.Currency, report.Qualifier, report.Period),
        "total" => Money(report.TotalAmount, report.TotalCurrency, null, null),
        "sense" => report.Sense.ToText(),
        "durationMonths" => Number(report.DurationMonths),
        "startYear" => Number(report.StartYear),
        "endYear" => Number(report.EndYear),
        "powerMw" => Number(report.PowerMw),
        "announced" => report.Announced is { } day ? FieldText.Of(day) : null,
        "cloudProvider" => report.CloudProvider,
        "parties" => Party(report, FieldWords.Index(field)),
        "chips" => Chip(report, field, FieldWords.Index(field)),
        _ => null,
    };

    private static string? Party(DealReport report, int? index) => report.Parties.Find(party => party.Ordinal == index) is { } party
        ? FieldText.Of([(party.Role, party.Company!.Itself().Name, party.Brand)])
        : null;

    private static string? Chip(DealReport report, string field, int? index)
    {
        if (report.Chips.Find(chip => chip.Ordinal == index) is not { } chip)
        {
            return null;
        }

        return field[(field.LastIndexOf('.') + 1)..] switch
        {
            "vendor" => chip.Vendor,
            "model" => chip.Model,
            "quantity" => Number(chip.Quantity),
            _ => FieldText.Of([(chip.Quantity, chip.Vendor, chip.Model)]),
        };
    }

    private static string? Money(long? amount, string? currency, MoneyQualifier? qualifier, MoneyPeriod? period) => amount is { } stated && currency is not null
        ? FieldText.Of(new MoneyValue(stated, currency, qualifier ?? MoneyQualifier.Exact, period ?? MoneyPeriod.Total))
        : null;

    private static string? Number<T>(T? number)
        where T : struct, IFormattable => number is { } stated ? FieldText.Of(stated) : null;
}
