using System.Reflection;
using System.Text.Json;

namespace DealWatch.Extraction.Mentions.Names;

/// <summary>Words that tell names of organisations from other capitalised words (<c>Mentions/Data/names.json</c>).</summary>
internal sealed class NameWords
{
    private NameWords(NameWordLists lists)
    {
        LegalSuffixes = new HashSet<string>(lists.LegalSuffixes, StringComparer.Ordinal);
        OrganisationWords = new HashSet<string>(lists.OrganisationWords, StringComparer.Ordinal);
        NotNames = new HashSet<string>(lists.NotNames, StringComparer.OrdinalIgnoreCase);
        FirstNames = new HashSet<string>(lists.FirstNames, StringComparer.Ordinal);
        Inner = new HashSet<string>(lists.Inner, StringComparer.Ordinal);
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

    public static NameWords Load()
    {
        using var stream = Assembly.GetExecutingAssembly().GetManifestResourceStream("mentions/names.json")!;
        return new NameWords(JsonSerializer.Deserialize<NameWordLists>(stream, JsonSerializerOptions.Web)!);
    }

    private sealed record NameWordLists(
        string[] LegalSuffixes, string[] OrganisationWords, string[] NotNames, string[] FirstNames, string[] Inner);
}
