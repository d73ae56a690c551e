using System.Collections.Concurrent;
using DealWatch.Extraction.Articles;
using DealWatch.Extraction.Languages;
using DealWatch.Extraction.Mentions.Chips;
using DealWatch.Extraction.Mentions.Companies;
using DealWatch.Extraction.Mentions.Cues;
using DealWatch.Extraction.Mentions.Names;
using DealWatch.Extraction.Mentions.Quantities;
using DealWatch.Extraction.Text;

namespace DealWatch.Extraction.Mentions;

/// <summary>Stages 2 and 3: tells the language, cuts the text, and finds everything that it mentions.</summary>
internal sealed class MentionReader
{
    private readonly Dictionary<string, LanguagePack> _packs;
    private readonly LanguageDetector _detector;
    private readonly ConcurrentDictionary<string, Lazy<LanguageTools>> _tools = new();
    private readonly PhraseTrie<NameEntry> _names;
    private readonly FactLexicon _facts;
    private readonly NameWords _words = NameWords.Load();
    private readonly ChipReader _chips;

    private MentionReader(IEnumerable<LanguagePack> packs, CompanyGazetteer companies, ChipGazetteer chips)
    {
        _packs = packs.ToDictionary(pack => pack.Code);
        _detector = new LanguageDetector(_packs.Values.Select(pack => pack.Language));
        Companies = companies;
        _names = NameLexicon.BuildNames(companies);
        _facts = new FactLexicon(companies);
        Chips = chips;
        _chips = new ChipReader(chips);
        Languages = [.. _packs.Keys.Order(StringComparer.Ordinal)];
    }

    public IReadOnlyList<string> Languages { get; }

    public CompanyGazetteer Companies { get; }

    public ChipGazetteer Chips { get; }

    public static MentionReader Create()
    {
        var companies = CompanyGazetteer.Load();
        return new MentionReader(PackReader.Codes.Select(PackReader.Read), companies, ChipGazetteer.Load(companies));
    }

    public bool Knows(string language) => _packs.ContainsKey(language);

    public string? Detect(ArticleText article) => _detector.Detect(article.Folded);

    public CueLexicon LexiconOf(string language) => ToolsOf(language).Cues;

    public SegmentedText Segment(ArticleText article, string language) => Segmenter.Segment(article, _packs[language]);

    public MentionSet Read(SegmentedText text)
    {
        var tools = ToolsOf(text.Pack.Code);
        var cues = tools.Cues.Read(text);
        var entities = tools.Names.Read(text, cues);
        var chips = _chips.Read(text, cues, entities);
        return new MentionSet(text, cues, entities, chips, QuantityReader.Read(text));
    }

    private LanguageTools ToolsOf(string language) => _tools.GetOrAdd(language, code => new Lazy<LanguageTools>(() => Build(_packs[code]))).Value;

    private LanguageTools Build(LanguagePack pack)
    {
        var file = $"{pack.Code}/cues.json";
        var cues = CueLexicon.Build(file, PackReader.ReadFile<Dictionary<string, string[]>>(pack.Code, "cues.json"));
        var references = PackReader.ReadFile<ReferenceData>(pack.Code, "references.json");
        return new LanguageTools(pack, cues, new NameReader(new NameLexicon(_names, _facts, references), _words));
    }
}
