namespace DealWatch.Web.Exports.Writing;

/// <summary>Cells of a CSV file.</summary>
internal static class CsvText
{
    /// <summary>With these a spreadsheet takes a cell for a formula; some take the full-width forms too.</summary>
    private const string FormulaStarts = "=+-@\t\r\n＝＋－＠";

    /// <summary>A cell as it stands in the file: quoted where it must be, and never a formula.</summary>
    public static string Cell(string? text)
    {
        var harmless = Harmless(text ?? "");
        return harmless.AsSpan().IndexOfAny(",\"\r\n") < 0 ? harmless : $"\"{harmless.Replace("\"", "\"\"", StringComparison.Ordinal)}\"";
    }

    /// <summary>An apostrophe before it makes a spreadsheet show the cell as text. Numbers of ours are never negative, so that no figure is touched.</summary>
    private static string Harmless(string text)
    {
        var start = text.AsSpan().TrimStart(' ');
        return start.Length > 0 && FormulaStarts.Contains(start[0]) ? "'" + text : text;
    }
}
