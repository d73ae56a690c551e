using System.Globalization;
using DealWatch.Web.Hosting;

namespace DealWatch.Web.Tests.Starter;

/// <summary>
/// A step of a deal as it was: what briefs of the starter library are written on. Steps of one fact are one deal; the dollars are the step's own over its
/// whole term, null when it has none, its term is not known or it is in another currency.
/// </summary>
internal sealed record StarterFact(string Step, string Fact, string Type, string Status, string Announced, IReadOnlyList<string> Parties, int? Months, long? Usd)
{
    public static IReadOnlyList<StarterFact> All { get; } = [.. Directory
        .GetFiles(Path.Combine(AppRoot.Folder, "tests", "DealWatch.Extraction.Tests", "Starter"), "facts*.tsv")
        .Order(StringComparer.Ordinal)
        .SelectMany(Read)
        .DistinctBy(fact => fact.Step)];

    private static IEnumerable<StarterFact> Read(string path)
    {
        var lines = File.ReadAllLines(path);
        var columns = lines[0].Split('\t').Index().ToDictionary(column => column.Item, column => column.Index);
        return lines.Skip(1).Where(line => line.Length > 0).Select(line =>
        {
            var cells = line.Split('\t');
            return new StarterFact(
                Cell("step"),
                Cell("fact"),
                Cell("type"),
                Cell("status"),
                Cell("announced"),
                [.. Cell("parties").Split(';').Select(party => party[(party.IndexOf(':', StringComparison.Ordinal) + 1)..]).Distinct()],
                (int?)Number("duration_months"),
                InUsd(Number("amount"), Cell("currency"), Cell("period"), Number("duration_months")));

            string Cell(string name) => cells[columns[name]];
            long? Number(string name) => long.TryParse(Cell(name), NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : null;
        });
    }

    private static long? InUsd(long? amount, string currency, string period, long? months) => currency != "USD" ? null : period switch
    {
        "per_month" => amount * months,
        "per_year" => amount * months / 12,
        _ => amount,
    };
}
