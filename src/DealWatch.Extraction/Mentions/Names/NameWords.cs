using DealWatch.Extraction.Languages;

namespace DealWatch.Extraction.Mentions.Names;

/// <summary>Words that tell names of organisations from other capitalised words (<c>Mentions/Data/names.json</c>).</summary>
internal sealed class NameWords
{
    private const string FileName = "names.json";

    private readonly HashSet<string> _notNames;

    private NameWords(PackSection lists)
    {
        LegalSuffixes = new HashSet<string>(lists.Words("legalSuffixes"), StringComparer.Ordinal);
        OrganisationWords = new HashSet<string>(lists.Words("organisationWords"), StringComparer.Ordinal);
        ArmWords = new HashSet<string>(lists.Words("armWords"), StringComparer.Ordinal);
        Determiners = new HashSet<string>(lists.Words("determiners"), StringComparer.OrdinalIgnoreCase);
        _notNames = new HashSet<string>(lists.Words("notNames"), StringComparer.OrdinalIgnoreCase);
        FirstNames = new HashSet<string>(lists.Words("firstNames"), StringComparer.Ordinal);
        Inner = new HashSet<string>(lists.Words("inner"), StringComparer.Ordinal);
        lists.End();
    }

    /// <summary>Legal forms that end a company's name: Inc., GmbH, S.p.A.</summary>
    public HashSet<string> LegalSuffixes { get; }

    /// <summary>Words that make a capitalised sequence an organisation: Energy, Bank, Ministry.</summary>
    public HashSet<string> OrganisationWords { get; }

    /// <summary>Words that make a company's name the name of an arm of it that acts for itself: Ventures, Foundation, Securities.</summary>
    public HashSet<string> ArmWords { get; }

    /// <summary>Articles of languages that capitalise every noun: a word that has one is an ordinary noun.</summary>
    public HashSet<string> Determiners { get; }

    /// <summary>First names of people.</summary>
    public HashSet<string> FirstNames { get; }

    /// <summary>Lower-case words that may stand inside a name.</summary>
    public HashSet<string> Inner { get; }

    public static NameWords Load() => new(PackFile.Parse(FileName, GazetteerFile.ReadEmbedded(FileName)));

    /// <summary>Whether a capitalised word is no name of a party: a month, a nationality, an abbreviation, a medium, a contraction of such a word.</summary>
    public bool IsNoName(string word) => _notNames.Contains(WithoutEnding(word));

    /// <summary>A word without what an apostrophe has joined to it ("Street's", "We've").</summary>
    public static string WithoutEnding(string word)
    {
        var apostrophe = word.LastIndexOf('\'');
        return apostrophe > 1 && word.Length - apostrophe <= 3 ? word[..apostrophe] : word;
    }
}
