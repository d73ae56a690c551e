using DealWatch.Extraction.Articles;
using DealWatch.Extraction.Languages;
using DealWatch.Extraction.Mentions;
using DealWatch.Extraction.Mentions.Chips;
using DealWatch.Extraction.Mentions.Companies;
using DealWatch.Extraction.Mentions.Cues;
using DealWatch.Extraction.Mentions.Quantities;
using DealWatch.Extraction.Records;
using DealWatch.Extraction.Records.Growth;
using DealWatch.Extraction.Records.Learning;

namespace DealWatch.Extraction;

/// <summary>
/// Reads an article and returns the deals that it states. Immutable and thread-safe; the same text, version and options give the same result.
/// </summary>
public sealed class DealExtractor
{
    private const string Shipped = "1.6.0";

    private readonly ExtractorOptions _options;
    private readonly MentionReader _mentionReader;
    private readonly RecordModels _models;
    private readonly string _weights;

    private DealExtractor(ExtractorOptions options, MentionReader mentionReader, RecordModels models, string weights)
    {
        _options = options;
        _mentionReader = mentionReader;
        _models = models;
        _weights = weights;
    }

    /// <summary>
    /// Version of code and data; the same version and the same text give the same records. Other weights than the embedded ones and edits of names add
    /// parts of their own ("1.0.0+weights.1a2b3c4d.names.5e6f7a8b").
    /// </summary>
    public string Version => (_weights, Companies.Edits.Fingerprint) switch
    {
        ("", "") => Shipped,
        ("", var names) => $"{Shipped}+names.{names}",
        (var weights, "") => $"{Shipped}+weights.{weights}",
        var (weights, names) => $"{Shipped}+weights.{weights}.names.{names}",
    };

    /// <summary>ISO 639-1 codes of the languages that can be read, in ordinal order.</summary>
    public IReadOnlyList<string> Languages => _mentionReader.Languages;

    /// <summary>All known companies, countries and projects.</summary>
    public CompanyGazetteer Companies => _mentionReader.Companies;

    internal ChipGazetteer Chips => _mentionReader.Chips;

    /// <summary>
    /// Builds an extractor from the embedded data. What belongs to one language only is read when its first text comes; call
    /// <see cref="LoadAll"/> to have it read, and checked, at once.
    /// </summary>
    /// <param name="options">Thresholds; null for the default ones.</param>
    /// <exception cref="LanguagePackException">A pack is incomplete or malformed.</exception>
    /// <exception cref="GazetteerException">The data of companies or chips is malformed.</exception>
    public static DealExtractor Create(ExtractorOptions? options = null)
    {
        // The weights share nothing with the rest, and reading them takes as long as a third of it.
        var models = Task.Run(ModelFile.ReadEmbedded);
        var mentionReader = MentionReader.Create();
        return new DealExtractor(options ?? new ExtractorOptions(), mentionReader, models.GetAwaiter().GetResult(), "");
    }

    /// <summary>Builds an extractor from the embedded data, but with other weights.</summary>
    /// <param name="weights">A whole weights file, as training writes it.</param>
    /// <param name="file">What to call it in a message.</param>
    /// <exception cref="FormatException">The weights are malformed; the message names file and line.</exception>
    public static DealExtractor CreateWith(string weights, string file) =>
        new(new ExtractorOptions(), MentionReader.Create(), ModelFile.Read(new StringReader(weights), file), ModelFile.FingerprintOf(weights));

    /// <summary>The lines at the head of the embedded weights that say what they were trained on.</summary>
    public static IReadOnlyList<string> ShippedRecord => ModelFile.EmbeddedRecord();

    /// <summary>
    /// Reads and compiles the data of every language, so that a faulty pack is found now and the first text of a language waits for nothing.
    /// </summary>
    /// <returns>The extractor itself.</returns>
    /// <exception cref="LanguagePackException">A pack is incomplete or malformed; the message names its file and key.</exception>
    public DealExtractor LoadAll()
    {
        _mentionReader.LoadAll();
        return this;
    }

    /// <summary>
    /// An extractor with other companies and names, for what people know and the embedded gazetteer does not. This one stays as it is, so that what
    /// is being read is read to the end with one set of names; the edits count from the embedded data, not from those of this extractor.
    /// </summary>
    /// <returns>A new extractor with a <see cref="Version"/> of its own; the same edits give the same records and the same version.</returns>
    /// <exception cref="ArgumentException">An edit cannot be (a name of one character, a parent that is not there); the message names the company.</exception>
    public DealExtractor With(GazetteerEdits edits) => new(_options, _mentionReader.With(edits), _models, _weights);

    /// <summary>Extracts the deals of one article. Never throws for any text.</summary>
    public ExtractionResult Extract(ArticleInput input)
    {
        var article = ArticleTextReader.Read(input);
        var language = input.Language ?? _mentionReader.Detect(article);
        if (language is null || !_mentionReader.Knows(language))
        {
            return new ExtractionResult(null, [], [], [language is null
                ? "The language was not recognised; no deals were looked for."
                : $"There is no language pack for '{language}'; no deals were looked for."]);
        }

        var segmented = _mentionReader.Segment(article, language);
        var mentions = _mentionReader.Read(segmented);
        var drafts = new RecordBuilder(_models, LexiconOf, _options).Build(mentions);
        new GrowthReader(mentions, _mentionReader.GrowthOf(language)).Apply(drafts);
        var deals = new DealAssembler(mentions, _models.Calibration.Apply).Assemble(drafts);
        return new ExtractionResult(language, deals, mentions.UnknownNames, []) { Quantities = MentionListing.List(article, mentions.Quantities) };
    }

    /// <summary>Reads the quantities of a text: money, durations, power, counts of chips, years and dates. Never throws for any text.</summary>
    /// <param name="text">The text; offsets of the mentions count from its start.</param>
    /// <param name="language">ISO 639-1 code; null to detect.</param>
    public MentionResult ReadMentions(string text, string? language)
    {
        var article = ArticleTextReader.Read(new ArticleInput(text));
        var code = language ?? _mentionReader.Detect(article);
        return code is not null && _mentionReader.Knows(code)
            ? new MentionResult(code, MentionListing.List(article, QuantityReader.Read(_mentionReader.Segment(article, code))))
            : new MentionResult(null, []);
    }

    internal MentionSet? MentionsOf(ArticleInput input)
    {
        var article = ArticleTextReader.Read(input);
        var language = input.Language ?? _mentionReader.Detect(article);
        return language is not null && _mentionReader.Knows(language) ? _mentionReader.Read(_mentionReader.Segment(article, language)) : null;
    }

    internal CueLexicon LexiconOf(string language) => _mentionReader.LexiconOf(language);

    /// <summary>An extractor that does not know some companies; none of them makes chips.</summary>
    internal DealExtractor Without(IReadOnlySet<string> hidden) => new(_options, _mentionReader.Without(hidden), _models, _weights);

    internal DealExtractor With(RecordModels models, ExtractorOptions? options) => new(options ?? _options, _mentionReader, models, "trained");
}
