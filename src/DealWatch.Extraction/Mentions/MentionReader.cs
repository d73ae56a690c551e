using System.Collections.Concurrent;
using DealWatch.Extraction.Articles;
using DealWatch.Extraction.Languages;
using DealWatch.Extraction.Mentions.Chips;
using DealWatch.Extraction.Mentions.Companies;
using DealWatch.Extraction.Mentions.Cues;
using DealWatch.Extraction.Mentions.Growth;
using DealWatch.Extraction.Mentions.Names;
using DealWatch.Extraction.Mentions.Names.Cjk;
using DealWatch.Extraction.Mentions.Quantities;
using DealWatch.Extraction.Text;

namespace DealWatch.Extraction.Mentions;

/// <summary>Stages 2 and 3: tells the language, cuts the text, and finds everything that it mentions.</summary>
internal sealed class MentionReader
{
    private readonly Dictionary<string, LanguagePack> _packs = new(StringComparer.Ordinal);
    private readonly LanguageDetector _detector;
    private readonly ConcurrentDictionary<string, Lazy<LanguageTools>> _tools = new();
    private readonly PhraseTrie<NameEntry> _names;
    private readonly FactLexicon _facts;
    private readonly NameWords _words = NameWords.Load();
    private readonly ChipReader _chips;

    private MentionReader(IReadOnlyList<LanguagePack> packs, CompanyGazetteer companies, ChipGazetteer chips)
    {
        var languages = new LanguageData[packs.Count];
        var codes = new string[packs.Count];
        for (var i = 0; i < packs.Count; i++)
        {
            _packs.Add(packs[i].Code, packs[i]);
            languages[i] = packs[i].Language;
            codes[i] = packs[i].Code;
        }

        Array.Sort(codes, StringComparer.Ordinal);
        Languages = codes;
        _detector = new LanguageDetector(languages);
        Companies = companies;
        _names = NameLexicon.BuildNames(companies);
        _facts = new FactLexicon(companies);
        Chips = chips;
        _chips = new ChipReader(chips);
    }

    public IReadOnlyList<string> Languages { get; }

    public CompanyGazetteer Companies { get; }

    public ChipGazetteer Chips { get; }

    public static MentionReader Create()
    {
        var packs = new List<LanguagePack>();
        foreach (var code in PackReader.Codes)
        {
            packs.Add(PackReader.Read(code));
        }

        var companies = CompanyGazetteer.Load();
        return new MentionReader(packs, companies, ChipGazetteer.Load(companies));
    }

    /// <summary>A reader with other names; what belongs to a language is read anew on first use.</summary>
    /// <exception cref="ArgumentException">An edit cannot be.</exception>
    public MentionReader With(GazetteerEdits edits)
    {
        var companies = CompanyGazetteer.Load().With(edits);
        return new MentionReader([.. _packs.Values], companies, ChipGazetteer.Load(companies));
    }

    /// <summary>A reader that does not know some companies.</summary>
    /// <param name="hidden">Their identifiers; none makes chips.</param>
    public MentionReader Without(IReadOnlySet<string> hidden) => new([.. _packs.Values], Companies.Without(hidden), Chips);

    /// <summary>Reads and compiles what is otherwise read on first use, for every language.</summary>
    /// <exception cref="LanguagePackException">A pack is malformed; the message names file and key.</exception>
    public void LoadAll()
    {
        foreach (var pack in _packs.Values)
        {
            ToolsOf(pack.Code);
            _ = pack.Quantities;
        }
    }

    public bool Knows(string language) => _packs.ContainsKey(language);

    public string? Detect(ArticleText article) => _detector.Detect(article.Folded);

    public CueLexicon LexiconOf(string language) => ToolsOf(language).Cues;

    public GrowthLexicon GrowthOf(string language) => ToolsOf(language).Growth;

    public SegmentedText Segment(ArticleText article, string language) => Segmenter.Segment(article, _packs[language]);

    public MentionSet Read(SegmentedText text)
    {
        var tools = ToolsOf(text.Pack.Code);
        var cues = tools.Cues.Read(text);
        var entities = tools.Names.Read(text, cues);
        var chips = _chips.Read(text, cues, entities);
        return new MentionSet(text, cues, entities, chips, QuantityReader.Read(text));
    }

    public LanguageTools ToolsOf(string language) => _tools.GetOrAdd(language, code => new Lazy<LanguageTools>(() => Build(_packs[code]))).Value;

    private LanguageTools Build(LanguagePack pack)
    {
        var file = $"{pack.Code}/cues.json";
        var cues = CueLexicon.Build(file, PackReader.ReadFile(pack.Code, "cues.json").AllLists());
        var references = ReferenceData.Read(PackReader.ReadFile(pack.Code, "references.json"));
        var names = new CjkLexicon($"{pack.Code}/names.json", NameData.Read(PackReader.ReadFile(pack.Code, "names.json")));
        return new LanguageTools(pack, cues, new NameReader(new NameLexicon(_names, _facts, references), _words, names, Companies), GrowthLexicon.Read(PackReader.ReadFile(pack.Code, "growth.json")));
    }
}
