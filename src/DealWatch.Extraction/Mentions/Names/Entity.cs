using DealWatch.Extraction.Mentions.Companies;

namespace DealWatch.Extraction.Mentions.Names;

/// <summary>Someone that an article speaks of and that could be a party.</summary>
/// <param name="Index">Its number in the article.</param>
/// <param name="Name">Canonical name, or the name as first written.</param>
/// <param name="Company">The gazetteer's entry; null for a discovered name.</param>
internal sealed record Entity(int Index, string Name, Company? Company)
{
    /// <summary>The gazetteer's kind, or <c>unknown</c>.</summary>
    public Sym Kind { get; } = new(Company?.Kind ?? "unknown");

    /// <summary>Canonical name as a vendor of chips; null when it makes none.</summary>
    public string? ChipVendor { get; set; }

    /// <summary>Its mentions in order of the text.</summary>
    public List<NameMention> Mentions { get; } = [];
}
