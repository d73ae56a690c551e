using DealWatch.Extraction.Records;
using DealWatch.Web.Data;
using DealWatch.Web.Reconciliation.Linking;

namespace DealWatch.Web.Reconciliation.Resolution;

/// <summary>What reports say of a field of their deal, as text in the form of <see cref="FieldOverride.Value"/>.</summary>
internal static class FieldClaims
{
    /// <summary>Each thing that is said once, with the reports that say it.</summary>
    public static List<ClaimGroup<string>> Of(string field, IReadOnlyList<LinkReport> reports) =>
        Group(field, Telling(field, reports).SelectMany(report => Said(field, report).Select(text => ToClaim(text, report))));

    /// <summary>Those that can hold for the deal as a whole: what was added to its value is only a part.</summary>
    public static List<ClaimGroup<string>> Choices(string field, IReadOnlyList<LinkReport> reports)
    {
        var whole = reports.SelectMany(report => Wholes(report).Select(value => ToClaim(FieldText.Of(value), report))).ToList();
        return field == "value" && whole.Count > 0 ? Group(field, whole) : Of(field, reports);
    }

    /// <summary>11.9 billion is 12 billion rounded; other fields say the same only in the same words.</summary>
    public static bool IsSame(string field, string a, string b) =>
        field == "value" && FieldText.ParseMoney(a) is { } x && FieldText.ParseMoney(b) is { } y
            ? (x.Currency, x.Period) == (y.Currency, y.Period) && ValueComparison.IsSame(x, y)
            : string.Equals(a, b, StringComparison.OrdinalIgnoreCase);

    private static List<ClaimGroup<string>> Group(string field, IEnumerable<Claim<string>> claims) =>
        ClaimGroup<string>.Of(claims, (a, b) => IsSame(field, a, b));

    private static Claim<string> ToClaim(string text, LinkReport report) =>
        new(text, FieldText.ParseMoney(text) is { } money ? ValueComparison.Precision(money.Amount) : 0, report);

    /// <summary>What an expansion says of type and term is its own, where the first contract states them too.</summary>
    private static IReadOnlyList<LinkReport> Telling(string field, IReadOnlyList<LinkReport> reports)
    {
        var first = field is "type" or "durationMonths" or "startYear" or "endYear" or "powerMw"
            ? reports.Where(report => report.Sense == ValueSense.Plain && Said(field, report).Any()).ToList()
            : [];
        return first.Count > 0 ? first : reports;
    }

    private static IEnumerable<MoneyValue> Wholes(LinkReport report) =>
        new[] { report.Sense == ValueSense.Adds ? null : report.Value, report.Total }.OfType<MoneyValue>();

    private static IEnumerable<string> Said(string field, LinkReport report) => field switch
    {
        FieldNames.Deal => [FieldNames.Yes],
        "type" => [report.Type.ToText()],
        "status" => [report.Status.ToText()],
        "value" => new[] { report.Value, report.Total }.OfType<MoneyValue>().Select(FieldText.Of),
        "durationMonths" => Text(report.DurationMonths),
        "startYear" => Text(report.StartYear),
        "endYear" => Text(report.EndYear),
        "powerMw" => Text(report.PowerMw),
        "announced" => report.Announced is { } day ? [FieldText.Of(day)] : [],
        "cloudProvider" => report.CloudProvider is { } cloud ? [cloud] : [],
        _ => [],
    };

    private static IEnumerable<string> Text<T>(T? value)
        where T : struct, IFormattable => value is { } stated ? [FieldText.Of(stated)] : [];
}
