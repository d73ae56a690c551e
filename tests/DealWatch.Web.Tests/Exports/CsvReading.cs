using System.Text;

namespace DealWatch.Web.Tests.Exports;

/// <summary>Reads CSV as RFC 4180 writes it, strictly.</summary>
internal static class CsvReading
{
    /// <summary>Rows as dictionaries by the names of the first one.</summary>
    public static IReadOnlyList<Dictionary<string, string>> Rows(string text)
    {
        var rows = Cells(text);
        rows.Should().OnlyContain(row => row.Count == rows[0].Count, "every row has the same cells");
        return [.. rows.Skip(1).Select(row => rows[0].Zip(row).ToDictionary(pair => pair.First, pair => pair.Second))];
    }

    private static List<List<string>> Cells(string text)
    {
        var (rows, row, cell, quoted) = (new List<List<string>>(), new List<string>(), new StringBuilder(), false);
        for (var i = 0; i < text.Length; i++)
        {
            var c = text[i];
            if (quoted && c == '"' && i + 1 < text.Length && text[i + 1] == '"')
            {
                cell.Append(text[i++]);
            }
            else if (c == '"')
            {
                quoted = !quoted;
            }
            else if (quoted || (c != ',' && c != '\r'))
            {
                cell.Append(c);
            }
            else
            {
                row.Add(cell.ToString());
                cell.Clear();
                if (c == '\r')
                {
                    text[++i].Should().Be('\n', "a row ends with CRLF");
                    rows.Add(row);
                    row = [];
                }
            }
        }

        quoted.Should().BeFalse();
        cell.Length.Should().Be(0, "the last row ends with CRLF too");
        return rows;
    }
}
