using DealWatch.Extraction.Articles;
using DealWatch.Extraction.Languages;
using DealWatch.Extraction.Mentions;
using DealWatch.Extraction.Mentions.Chips;
using DealWatch.Extraction.Mentions.Companies;
using DealWatch.Extraction.Mentions.Quantities;
using DealWatch.Extraction.Records;

namespace DealWatch.Extraction;

/// <summary>
/// Reads an article and returns the deals that it states. Immutable and thread-safe; the same text, version and options give the same result.
/// </summary>
public sealed class DealExtractor
{
    private readonly ExtractorOptions _options;
    private readonly Dictionary<string, LanguagePack> _packs;
    private readonly LanguageDetector _detector;

    private DealExtractor(ExtractorOptions options, IEnumerable<LanguagePack> packs)
    {
        _options = options;
        _packs = packs.ToDictionary(pack => pack.Code);
        _detector = new LanguageDetector(_packs.Values.Select(pack => pack.Language));
        Companies = CompanyGazetteer.Load();
        Chips = ChipGazetteer.Load(Companies);
    }

    /// <summary>Version of code and data; the same version and the same text give the same records.</summary>
    public string Version => "1.0.0";

    /// <summary>ISO 639-1 codes of the languages that can be read, in ordinal order.</summary>
    public IReadOnlyList<string> Languages => [.. _packs.Keys.Order(StringComparer.Ordinal)];

    /// <summary>The organisations, countries and projects that are known by name.</summary>
    public CompanyGazetteer Companies { get; }

    internal ChipGazetteer Chips { get; }

    /// <summary>Builds an extractor from the embedded data.</summary>
    /// <exception cref="LanguagePackException">A pack is incomplete or malformed.</exception>
    /// <exception cref="GazetteerException">The data of companies or chips is malformed.</exception>
    public static DealExtractor Create(ExtractorOptions? options = null) =>
        new(options ?? new ExtractorOptions(), PackReader.Codes.Select(PackReader.Read));

    /// <summary>Extracts the deals of one article. Never throws for any text.</summary>
    public ExtractionResult Extract(ArticleInput input)
    {
        var article = ArticleTextReader.Read(input);
        var language = input.Language ?? _detector.Detect(article.Folded);
        if (language is null || !_packs.TryGetValue(language, out var pack))
        {
            return new ExtractionResult(null, [], [], [language is null
                ? "The language was not recognised; no deals were looked for."
                : $"There is no language pack for '{language}'; no deals were looked for."]);
        }

        var segmented = Segmenter.Segment(article, pack);
        _ = segmented;
        _ = _options;
        return new ExtractionResult(language, [], [], []);
    }

    /// <summary>Reads the quantities of a text: money, durations, power, counts of chips, years and dates. Never throws for any text.</summary>
    /// <param name="text">The text; offsets of the mentions count from its start.</param>
    /// <param name="language">ISO 639-1 code; null to detect.</param>
    public MentionResult ReadMentions(string text, string? language)
    {
        var article = ArticleTextReader.Read(new ArticleInput(text));
        var code = language ?? _detector.Detect(article.Folded);
        return code is not null && _packs.TryGetValue(code, out var pack)
            ? new MentionResult(code, MentionListing.List(article, QuantityReader.Read(Segmenter.Segment(article, pack))))
            : new MentionResult(null, []);
    }
}
