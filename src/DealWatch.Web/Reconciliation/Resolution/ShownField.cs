using DealWatch.Web.Data;
using DealWatch.Web.Search;

namespace DealWatch.Web.Reconciliation.Resolution;

/// <summary>What a deal or a report shows of a field, in the form of <see cref="FieldOverride.Value"/>; empty where nothing is stated.</summary>
internal static class ShownField
{
    /// <param name="terms">A deal or a report.</param>
    /// <param name="field">One of <see cref="FieldNames"/>.</param>
    public static string Of(DealTerms terms, string field) => field switch
    {
        FieldNames.Type => terms.Type.ToText(),
        FieldNames.Status => terms.Status.ToText(),
        FieldNames.Parties => FieldText.Of(terms.Parties.Select(party => (party.Role, party.Name, party.Brand))),
        FieldNames.Value => terms.Value is { } value ? FieldText.Of(value) : "",
        FieldNames.DurationMonths => Text(terms.DurationMonths),
        FieldNames.StartYear => Text(terms.StartYear),
        FieldNames.EndYear => Text(terms.EndYear),
        FieldNames.Chips => FieldText.Of(terms.Chips.Select(chip => (chip.Quantity, chip.Vendor, chip.Model))),
        FieldNames.CloudProvider => terms.CloudProvider ?? "",
        FieldNames.PowerMw => Text(terms.PowerMw),
        FieldNames.Announced => Day(terms) is { } day ? FieldText.Of(day) : "",
        FieldNames.Deal => FieldNames.Yes,
        _ => throw new ArgumentException($"There is no field {field}.", nameof(field)),
    };

    private static DateOnly? Day(DealTerms terms) => terms switch
    {
        DealRow deal => deal.Date,
        ReportRow report => report.Announced,
        _ => null,
    };

    private static string Text<T>(T? value)
        where T : struct, IFormattable => value is { } number ? FieldText.Of(number) : "";
}
