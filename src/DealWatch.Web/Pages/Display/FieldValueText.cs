using DealWatch.Extraction.Records;
using DealWatch.Web.Data;
using DealWatch.Web.Reconciliation.Resolution;
using DealWatch.Web.Search;

namespace DealWatch.Web.Pages.Display;

/// <summary>Stored values of fields, written for people.</summary>
internal static class FieldValueText
{
    /// <param name="field">One of <see cref="FieldNames"/>.</param>
    /// <param name="value">In the form of <see cref="FieldOverride.Value"/>.</param>
    public static string Of(string field, string value) => value switch
    {
        "" => T("not stated"),
        FieldOverride.LeftToSources => T("what the sources say"),
        _ => Stated(field, value) ?? value,
    };

    private static string? Stated(string field, string value) => field switch
    {
        FieldNames.Deal => T("a deal"),
        FieldNames.Type => FieldText.ParseEnum<DealType>(value) is { } type ? DealWords.Name(type) : null,
        FieldNames.Status => FieldText.ParseEnum<DealStatus>(value) is { } status ? DealWords.Name(status) : null,
        FieldNames.Value => FieldText.ParseMoney(value) is { } money ? MoneyText.Full(money) : null,
        FieldNames.DurationMonths => FieldText.ParseInt(value) is { } months ? TermText.Duration(months) : null,
        FieldNames.PowerMw => FieldText.ParseNumber(value) is { } megawatts ? QuantityText.Power(megawatts) : null,
        FieldNames.Announced => FieldText.ParseDay(value) is { } day ? TermText.Day(day) : null,
        FieldNames.Parties => string.Join(", ", FieldText.ParseParties(value).Select(party =>
            $"{DealWords.Name(party.Role).ToLowerInvariant()} {PartyText.Label(new PartyRow(party.Company, "", party.Role, party.Brand))}")),
        FieldNames.Chips => string.Join(", ", FieldText.ParseChips(value).Select(chip => QuantityText.Chip(chip.Vendor, chip.Model, chip.Quantity))),
        _ => null,
    };
}
