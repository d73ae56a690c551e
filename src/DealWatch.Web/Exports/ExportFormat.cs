using DealWatch.Web.Exports.Writing;

namespace DealWatch.Web.Exports;

/// <summary>The endings of exported files.</summary>
internal static class ExportFormat
{
    public const string Csv = "csv", Json = "json", JsonLines = "jsonl";

    /// <summary>Which of them an address may have.</summary>
    public const string Constraint = "regex(^(csv|json|jsonl)$)";

    /// <param name="ending">One of the above.</param>
    /// <param name="evidence">The deals come with their evidence.</param>
    /// <param name="mark">A CSV file begins with a byte order mark.</param>
    public static IDealWriter Writer(string ending, bool evidence, bool mark) => ending switch
    {
        Csv => new CsvDealWriter(evidence, mark),
        JsonLines => new JsonLinesDealWriter(),
        _ => new JsonDealWriter(),
    };
}
