using DealWatch.Extraction.Records;

namespace DealWatch.Web.Reconciliation.Linking;

/// <summary>What sums need to know of a group of reports, computed once.</summary>
internal sealed class GroupFacts(List<LinkReport> reports)
{
    private readonly Dictionary<string, long> _money = [];

    public List<LinkReport> Reports { get; } = reports;

    /// <summary>No report says that it adds to something or is a total.</summary>
    public bool IsPlain { get; } = reports.TrueForAll(report => report.Sense == ValueSense.Plain);

    public bool Grows { get; } = reports.Exists(report => report.Sense == ValueSense.Adds);

    /// <summary>The sum of the distinct amounts that the group states for itself in a currency, without totals.</summary>
    public long Money(string currency)
    {
        if (!_money.TryGetValue(currency, out var sum))
        {
            _money[currency] = sum = Distinct(currency).Sum(value => value.Amount);
        }

        return sum;
    }

    private List<MoneyValue> Distinct(string currency)
    {
        var distinct = new List<MoneyValue>();
        foreach (var value in Reports
            .Where(report => report.Sense != ValueSense.Restates && report.Value?.Currency == currency && report.Value.Period == MoneyPeriod.Total)
            .Select(report => report.Value!)
            .Distinct()
            .OrderByDescending(value => ValueComparison.Precision(value.Amount)).ThenBy(value => value.Amount).ThenBy(value => value.Qualifier))
        {
            if (!distinct.Exists(known => ValueComparison.IsSame(known, value)))
            {
                distinct.Add(value);
            }
        }

        return distinct;
    }
}
