using System.Globalization;
using DealWatch.Extraction.Records;
using DealWatch.Web.Data;
using DealWatch.Web.Exports.Records;
using DealWatch.Web.Pages.Display;

namespace DealWatch.Web.Exports.Writing;

/// <summary>The columns of a file with a row for each deal.</summary>
internal static class DealColumns
{
    private static readonly PartyRole[] Roles = Enum.GetValues<PartyRole>();

    private static readonly (string Name, Func<DealRecord, string?> Of)[] Columns =
    [
        ("id", deal => Text(deal.Id)),
        ("address", deal => deal.Address),
        ("title", deal => deal.Title),
        ("type", deal => deal.Type.ToText()),
        ("status", deal => deal.Status.ToText()),
        ("main", deal => deal.Main ? "true" : "false"),
        ("date", deal => Text(deal.Date)),
        .. Roles.Select(role => (role.ToText(), (Func<DealRecord, string?>)(deal => Parties(deal, role)))),
        ("value", deal => Text(deal.Value?.Amount)),
        ("currency", deal => deal.Value?.Currency),
        ("qualifier", deal => deal.Value?.Qualifier.ToText()),
        ("period", deal => deal.Value?.Period.ToText()),
        ("value_as_written", deal => deal.ValueAsWritten?.Text),
        ("value_usd", deal => Text(deal.ValueUsd)),
        ("usd_rate_year", deal => Text(deal.UsdRateYear)),
        ("duration_months", deal => Text(deal.DurationMonths)),
        ("start_year", deal => Text(deal.StartYear)),
        ("end_year", deal => Text(deal.EndYear)),
        ("chips", deal => List(deal.Chips.Select(QuantityText.Chip))),
        ("cloud_provider", deal => deal.CloudProvider),
        ("power_mw", deal => Text(deal.PowerMw)),
        ("confidence", deal => Text(deal.Confidence)),
        ("sources", deal => Text(deal.Sources.Count)),
        ("source_titles", deal => List(deal.Sources.Select(source => source.Title))),
        ("source_addresses", deal => List(deal.Sources.Select(source => source.Url ?? source.Address))),
    ];

    public static IEnumerable<string> Names => Columns.Select(column => column.Name);

    public static IEnumerable<string?> Row(DealRecord deal) => Columns.Select(column => column.Of(deal));

    public static string? Text<T>(T? number)
        where T : struct, IFormattable => number?.ToString(null, CultureInfo.InvariantCulture);

    public static string Text<T>(T number)
        where T : struct, IFormattable => number.ToString(null, CultureInfo.InvariantCulture);

    public static string? Text(DateOnly? day) => day is { } stated ? TermText.Iso(stated) : null;

    private static string Parties(DealRecord deal, PartyRole role) => List(deal.Parties
        .Where(party => party.Role == role)
        .Select(party => party.Brand is { } brand && brand != party.Name ? $"{party.Name} ({brand})" : party.Name));

    private static string List(IEnumerable<string> items) => string.Join("; ", items);
}
