using DealWatch.Extraction.Languages.Quantities;

namespace DealWatch.Extraction.Languages;

/// <summary>All data of one language. Adding a language is adding a folder of files; no code knows a language by name.</summary>
internal sealed class LanguagePack
{
    public required LanguageData Language { get; init; }

    public string Code => Language.Code;

    public required HashSet<string> Abbreviations { get; init; }

    /// <summary>Words for amounts, times, power, dates and counts.</summary>
    public required QuantityTerms Quantities { get; init; }
}
