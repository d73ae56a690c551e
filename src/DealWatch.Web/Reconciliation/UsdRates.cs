using System.Text.Json;

namespace DealWatch.Web.Reconciliation;

/// <summary>Yearly average exchange rates, from the data file beside this class.</summary>
public sealed class UsdRates
{
    private readonly Dictionary<string, List<UsdRate>> _rates;

    private UsdRates(string source, Dictionary<string, List<UsdRate>> rates)
    {
        Source = source;
        _rates = rates;
    }

    /// <summary>Where the rates come from, for people.</summary>
    public string Source { get; }

    public static UsdRates Load()
    {
        using var stream = typeof(UsdRates).Assembly.GetManifestResourceStream("reconciliation/usd-rates.json")!;
        using var json = JsonDocument.Parse(stream);
        var rates = json.RootElement.GetProperty("perUsd").EnumerateObject().ToDictionary(
            currency => currency.Name,
            currency => currency.Value.EnumerateObject()
                .Select(year => new UsdRate(int.Parse(year.Name, System.Globalization.CultureInfo.InvariantCulture), year.Value.GetDecimal()))
                .OrderByDescending(rate => rate.Year)
                .ToList());
        return new UsdRates(json.RootElement.GetProperty("source").GetString()!, rates);
    }

    /// <summary>The rate of the day's year, else of the nearest year before it that is known; null before the first one and for other currencies.</summary>
    public UsdRate? Find(string currency, DateOnly date) => _rates.GetValueOrDefault(currency)?.Find(rate => rate.Year <= date.Year);
}
