using DealWatch.Extraction.Records;

namespace DealWatch.Web.Reconciliation.Linking;

/// <summary>What sums need to know of a group, computed once.</summary>
internal sealed class GroupFacts
{
    private readonly Dictionary<string, long> _money = [];
    private readonly List<LinkReport> _reports;

    public GroupFacts(IEnumerable<Telling> tellings)
    {
        var all = tellings.ToList();
        _reports = all.ConvertAll(telling => telling.Report);
        Reports = all.Sum(telling => telling.Members.Count);
        Key = _reports[0].Key;
        Family = _reports.TrueForAll(report => report.Family == _reports[0].Family) ? _reports[0].Family : null;
        HasEnded = _reports.Exists(report => report.Status == DealStatus.Ended);
        IsPlain = _reports.TrueForAll(report => report.Sense == ValueSense.Plain);
        Grows = _reports.Exists(report => report.Sense == ValueSense.Adds);
        Latest = _reports.Max(report => report.Day);
        Articles = [.. all.SelectMany(telling => telling.Articles)];
        Stated = [.. _reports
            .Where(report => report.StatedTotal is not null || (IsPlain && report is { Value: not null, Status: not DealStatus.Ended }))
            .DistinctBy(report => (report.StatedTotal, report.Value, report.Day ?? report.Published))];
    }

    public int Reports { get; }

    /// <summary>Of the first report.</summary>
    public string Key { get; }

    /// <summary>Null when the reports are of several.</summary>
    public DealFamily? Family { get; }

    public bool HasEnded { get; }

    /// <summary>No report says that it adds to something or is a total.</summary>
    public bool IsPlain { get; }

    public bool Grows { get; }

    /// <summary>The last day that a report dates it to.</summary>
    public DateOnly? Latest { get; }

    public HashSet<int> Articles { get; }

    /// <summary>Reports with an amount that may be a total over other groups.</summary>
    public IReadOnlyList<LinkReport> Stated { get; }

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
        foreach (var value in _reports
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
