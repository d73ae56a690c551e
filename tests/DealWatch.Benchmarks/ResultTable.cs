using System.Globalization;
using System.Text;
using DealWatch.Benchmarks.Cold;

namespace DealWatch.Benchmarks;

/// <summary>Writes the results as one table in Markdown.</summary>
internal static class ResultTable
{
    private const double Megabyte = 1_000_000;

    public static string Print(IReadOnlyList<Row> rows, IReadOnlyList<ColdStart> starts)
    {
        var table = new StringBuilder()
            .AppendLine("| what | text | KB | CPU ms | wall ms | CPU ms per 5 KB | memory | × currency regex | × one scan |")
            .AppendLine("| --- | --- | ---: | ---: | ---: | ---: | ---: | ---: | ---: |");
        foreach (var row in rows.OrderBy(Place).ThenBy(row => row.What, StringComparer.Ordinal).ThenBy(row => Sample.All.IndexOf(row.Sample)))
        {
            var perArticle = row.CpuMs * Sample.Article / row.Sample.Bytes;
            Line(table, row.What, row.Sample.ToString(), Figure(row.Sample.Bytes / 1000.0), Figure(row.CpuMs), Figure(row.WallMs), Figure(perArticle),
                $"{Figure(row.Memory / 1000.0)} KB allocated", Ratio(rows, row, Row.Regex), Ratio(rows, row, Row.Scan));
        }

        foreach (var start in starts)
        {
            var memory = $"{Figure(start.Managed / Megabyte)} MB managed, working set {Figure(start.Grown / Megabyte)} MB more, {Figure(start.WorkingSet / Megabyte)} MB in all";
            Line(table, $"Cold start: {start.Step}", "", "", Figure(start.CpuMs), Figure(start.WallMs), "", memory, "", "");
        }

        return table.ToString();
    }

    /// <summary>The whole first, then its stages, then what they are compared with.</summary>
    private static int Place(Row row) => row.What switch
    {
        Row.Whole => 0,
        Row.Regex or Row.Scan => 2,
        _ => 1,
    };

    private static void Line(StringBuilder table, params ReadOnlySpan<string?> cells) => table.Append("| ").AppendJoin(" | ", cells).AppendLine(" |");

    private static string Ratio(IReadOnlyList<Row> rows, Row row, string other) =>
        rows.FirstOrDefault(one => one.What == other && one.Sample == row.Sample) is { CpuMs: > 0 } found ? Figure(row.CpuMs / found.CpuMs) : "";

    /// <summary>Three digits that count.</summary>
    private static string Figure(double value) => value switch
    {
        >= 100 => value.ToString("F0", CultureInfo.InvariantCulture),
        >= 10 => value.ToString("F1", CultureInfo.InvariantCulture),
        >= 1 => value.ToString("F2", CultureInfo.InvariantCulture),
        _ => value.ToString("G3", CultureInfo.InvariantCulture),
    };
}
