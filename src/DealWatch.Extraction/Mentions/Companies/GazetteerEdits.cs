using System.Globalization;
using System.Text;

namespace DealWatch.Extraction.Mentions.Companies;

/// <summary>What people say of companies and their names, on top of the embedded gazetteer.</summary>
public sealed record GazetteerEdits
{
    /// <summary>No edit at all.</summary>
    public static readonly GazetteerEdits None = new();

    /// <summary>What is said of single companies, each once. Where two claim one name, the later one has it.</summary>
    public IReadOnlyList<CompanyEdit> Companies { get; init; } = [];

    /// <summary>Names that are no company, neither of the gazetteer nor discovered in a text. Case and diacritics are ignored.</summary>
    public IReadOnlyList<string> NoCompanies { get; init; } = [];

    /// <summary>Whether nothing is said.</summary>
    public bool IsEmpty => Companies.Count == 0 && NoCompanies.Count == 0;

    /// <summary>Eight hexadecimal digits that tell these edits from others; empty when nothing is said.</summary>
    public string Fingerprint => IsEmpty ? "" : ((uint)(Sym.HashOf(Written()) >> 32)).ToString("x8", CultureInfo.InvariantCulture);

    /// <summary>Everything in one text: lists by length, so that no two edits are written alike.</summary>
    private string Written()
    {
        var text = new StringBuilder();
        foreach (var edit in Companies)
        {
            Write(text, [edit.Id, edit.Name, edit.Kind, edit.Parent, edit.MergedInto]);
            Write(text, edit.AddedNames);
            Write(text, edit.RemovedNames);
        }

        Write(text, NoCompanies);
        return text.ToString();
    }

    private static void Write(StringBuilder text, IReadOnlyList<string?> parts)
    {
        text.Append(CultureInfo.InvariantCulture, $"{parts.Count}:");
        foreach (var part in parts)
        {
            text.Append(CultureInfo.InvariantCulture, $"{part?.Length ?? -1} {part}\n");
        }
    }
}
