using System.Globalization;
using System.Text.Json;

namespace DealWatch.Web.Reconciliation;

/// <summary>Yearly average exchange rates, from the data file beside this class, which names the source of each.</summary>
public sealed class UsdRates
{
    private readonly ILookup<string, UsdRate> _rates;

    private UsdRates(ILookup<string, UsdRate> rates) => _rates = rates;

    public static UsdRates Load()
    {
        using var stream = typeof(UsdRates).Assembly.GetManifestResourceStream("reconciliation/usd-rates.json")!;
        using var json = JsonDocument.Parse(stream);
        return new UsdRates(json.RootElement.GetProperty("sources").EnumerateArray().SelectMany(Read)
            .OrderByDescending(rate => rate.Rate.Year)
            .ToLookup(rate => rate.Currency, rate => rate.Rate));
    }

    /// <summary>
    /// The rate of the day's year; for a year whose average is not known, as long as it is not over, that of the nearest year before it. Null before the first
    /// one and for other currencies.
    /// </summary>
    public UsdRate? Find(string currency, DateOnly date) => _rates[currency].FirstOrDefault(rate => rate.Year <= date.Year);

    /// <summary>Published rates are read as they are published: some in dollars for a unit, some in units for a dollar.</summary>
    private static IEnumerable<(string Currency, UsdRate Rate)> Read(JsonElement source)
    {
        var name = source.GetProperty("name").GetString()!;
        return Table(source, "unitsPerUsd").Concat(Table(source, "usdPerUnit").Select(row => row with { Value = 1 / row.Value }))
            .Select(row => (row.Currency, new UsdRate(row.Year, row.Value, name)));
    }

    private static IEnumerable<(string Currency, int Year, decimal Value)> Table(JsonElement source, string name) => source.TryGetProperty(name, out var table)
        ? table.EnumerateObject().SelectMany(currency => currency.Value.EnumerateObject()
            .Select(year => (currency.Name, int.Parse(year.Name, CultureInfo.InvariantCulture), year.Value.GetDecimal())))
        : [];
}
