using System.Diagnostics.CodeAnalysis;
using DealWatch.Web.Data;
using DealWatch.Web.Search;

namespace DealWatch.Web.Companies;

/// <summary>A name of a company as a person typed it, tidied.</summary>
internal sealed record CompanyName
{
    private const int Longest = 100;

    private CompanyName(string text, string folded) => (Text, Folded) = (text, folded);

    public string Text { get; }

    /// <summary>Lower case without diacritics, for lookup.</summary>
    public string Folded { get; }

    /// <param name="problem">Why it is no name, in a sentence.</param>
    public static bool TryParse(string? typed, [NotNullWhen(true)] out CompanyName? name, [NotNullWhen(false)] out string? problem)
    {
        var text = string.Join(' ', UnicodeText.Repair(typed ?? "").Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
        var folded = SearchText.Fold(text);
        problem = text.Length == 0 ? T("Type a name.")
            : text.Length > Longest ? T("The name is longer than {0} characters.", Longest)
            : text.Length < 2 || folded.Length == 0 || text.Any(char.IsControl) ? T("“{0}” is too short to be told from other words: a name has at least two characters, one of them a letter or digit.", text)
            : text[0] == '*' || text[^1] == '*' ? T("A name cannot begin or end with a star.")
            : null;
        name = problem is null ? new CompanyName(text, folded) : null;
        return problem is null;
    }
}
