using DealWatch.Extraction.Languages;
using DealWatch.Extraction.Text;

namespace DealWatch.Extraction.Mentions.Names.Cjk;

/// <summary>The words of <see cref="NameData"/>, ready to be looked up.</summary>
internal sealed class CjkLexicon
{
    private readonly PhraseTrie<PieceKind> _words = new();
    private readonly HashSet<char> _countryMarks = [];

    /// <exception cref="LanguagePackException">An entry is malformed; the message names file and key.</exception>
    public CjkLexicon(string file, NameData data)
    {
        // Where a word is in two lists, the later list here wins.
        Add(file, "places", data.Places, PieceKind.Place);
        Add(file, "generic", data.Generic, PieceKind.Generic);
        Add(file, "borders", data.Borders, PieceKind.Border);
        Add(file, "roles", data.Roles, PieceKind.Role);
        Add(file, "legalForms", data.LegalForms, PieceKind.LegalForm);
        Add(file, "weakEndings", data.WeakEndings, PieceKind.WeakEnding);
        Add(file, "placeEndings", data.PlaceEndings, PieceKind.PlaceEnding);
        Add(file, "endings", data.Endings, PieceKind.Ending);
        Add(file, "governments", data.Governments, PieceKind.Name);
        Particles = [.. data.Particles.OrderByDescending(particle => particle.Length)];
        Joiners = [.. data.Joiners];
        Links = [.. data.Links];
        ShortForms = [.. data.ShortForms.OrderByDescending(word => word.Length)];
        foreach (var mark in data.CountryMarks)
        {
            _countryMarks.Add(mark.Length == 1 ? mark[0] : throw new LanguagePackException(file, $"key 'countryMarks': the entry '{mark}' is not one character"));
        }
    }

    /// <summary>Whether the language has no such words, because capitals tell its names.</summary>
    public bool IsEmpty => _words.Count == 0;

    /// <summary>What may be glued to the end of a name, longest first.</summary>
    public IReadOnlyList<string> Particles { get; }

    /// <summary>What may stand between a role and the name.</summary>
    public HashSet<string> Joiners { get; }

    /// <summary>What joins a party to what it does.</summary>
    public HashSet<string> Links { get; }

    /// <summary>What gives a name a short form, longest first.</summary>
    public IReadOnlyList<string> ShortForms { get; }

    public bool IsCountryMark(char c) => _countryMarks.Contains(c);

    /// <summary>The longest word at <paramref name="start"/>.</summary>
    public bool TryAt(string folded, int start, out PieceKind kind, out int end) => _words.TryLongestAt(folded, start, out kind, out end);

    /// <summary>Every word that begins at <paramref name="start"/>.</summary>
    public void AllAt(string folded, int start, List<(PieceKind Kind, int End)> into) => _words.MatchesAt(folded, start, into);

    /// <summary>The longest ending that ends exactly at <paramref name="end"/> and begins behind <paramref name="from"/>; -1 when there is none.</summary>
    public int EndingBefore(string folded, int from, int end, out PieceKind kind)
    {
        const int LongestEnding = 10;
        var found = new List<(PieceKind Kind, int End)>();
        for (var start = Math.Max(from, end - LongestEnding); start < end; start++)
        {
            found.Clear();
            AllAt(folded, start, found);
            foreach (var (candidate, at) in found)
            {
                if (at == end && new Piece(candidate, default).IsEnding)
                {
                    kind = candidate;
                    return start;
                }
            }
        }

        kind = default;
        return -1;
    }

    private void Add(string file, string key, string[] words, PieceKind kind)
    {
        foreach (var word in words)
        {
            if (string.IsNullOrWhiteSpace(word) || word.Contains('*'))
            {
                throw new LanguagePackException(file, $"key '{key}': the entry '{word}' is empty or has a star");
            }

            _words.Add($"*{word}*", kind);
        }
    }
}
