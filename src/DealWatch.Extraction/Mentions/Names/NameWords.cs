using DealWatch.Extraction.Languages;

namespace DealWatch.Extraction.Mentions.Names;

/// <summary>Words that tell names of organisations from other capitalised words (<c>Mentions/Data/names.json</c>).</summary>
internal sealed class NameWords
{
    private const string FileName = "names.json";

    private NameWords(PackSection lists)
    {
        LegalSuffixes = new HashSet<string>(lists.Words("legalSuffixes"), StringComparer.Ordinal);
        OrganisationWords = new HashSet<string>(lists.Words("organisationWords"), StringComparer.Ordinal);
        NotNames = new HashSet<string>(lists.Words("notNames"), StringComparer.OrdinalIgnoreCase);
        FirstNames = new HashSet<string>(lists.Words("firstNames"), StringComparer.Ordinal);
        Inner = new HashSet<string>(lists.Words("inner"), StringComparer.Ordinal);
        lists.End();
    }

    /// <summary>Legal forms that end a company's name: Inc., GmbH, S.p.A.</summary>
    public HashSet<string> LegalSuffixes { get; }

    /// <summary>Words that make a capitalised sequence an organisation: Energy, Bank, Ministry.</summary>
    public HashSet<string> OrganisationWords { get; }

    /// <summary>Capitalised words that are no names of parties: months, nationalities, abbreviations, media.</summary>
    public HashSet<string> NotNames { get; }

    /// <summary>First names of people.</summary>
    public HashSet<string> FirstNames { get; }

    /// <summary>Lower-case words that may stand inside a name.</summary>
    public HashSet<string> Inner { get; }

    public static NameWords Load() => new(PackFile.Parse(FileName, GazetteerFile.ReadEmbedded(FileName)));
}
