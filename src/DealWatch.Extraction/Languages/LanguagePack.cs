using DealWatch.Extraction.Languages.Quantities;

namespace DealWatch.Extraction.Languages;

/// <summary>All data of one language. Adding a language is adding a folder of files; no code knows a language by name.</summary>
internal sealed class LanguagePack(LanguageData language, Func<QuantityTerms> compileQuantities)
{
    private readonly Lazy<QuantityTerms> _quantities = new(compileQuantities);

    public LanguageData Language { get; } = language;

    public string Code => Language.Code;

    public HashSet<string> Abbreviations { get; } = [.. language.Abbreviations];

    /// <summary>Words for amounts, times, power, dates and counts; compiled on first use.</summary>
    /// <exception cref="LanguagePackException">The file is malformed; every use throws again.</exception>
    public QuantityTerms Quantities => _quantities.Value;
}
