using System.Globalization;
using System.Text.Json;
using DealWatch.Web.Reconciliation;

namespace DealWatch.Web.Commitments;

/// <summary>Yearly revenues from the data file of this folder, which names the source of each.</summary>
public sealed class RevenueFacts
{
    private readonly ILookup<string, Revenue> _revenues;

    private RevenueFacts(IEnumerable<Revenue> revenues) => _revenues = revenues.OrderBy(one => one.End).ToLookup(one => one.Company);

    public static RevenueFacts Load(UsdRates rates)
    {
        using var stream = typeof(RevenueFacts).Assembly.GetManifestResourceStream("commitments/revenues.json")!;
        using var json = JsonDocument.Parse(stream);
        return new RevenueFacts([.. json.RootElement.GetProperty("revenues").EnumerateArray().Select(one => Read(one, rates))]);
    }

    /// <summary>Oldest first; none for most companies.</summary>
    /// <param name="company">Slug.</param>
    public IReadOnlyList<Revenue> Of(string company) => [.. _revenues[company]];

    private static Revenue Read(JsonElement one, UsdRates rates)
    {
        var (end, amount, currency) = (Day(one.GetProperty("end")), one.GetProperty("amount").GetInt64(), one.GetProperty("currency").GetString()!);
        return new Revenue(
            one.GetProperty("company").GetString()!,
            one.GetProperty("fiscalYear").GetInt32(),
            end,
            amount,
            currency,
            WholeValue.InUsd(amount, currency, end, rates)?.Amount,
            one.GetProperty("source").GetString()!,
            one.TryGetProperty("published", out var published) ? Day(published) : null);
    }

    private static DateOnly Day(JsonElement text) => DateOnly.ParseExact(text.GetString()!, "yyyy-MM-dd", CultureInfo.InvariantCulture);
}
