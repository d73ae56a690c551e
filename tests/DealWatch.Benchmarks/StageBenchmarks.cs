using BenchmarkDotNet.Attributes;
using DealWatch.Extraction;
using DealWatch.Extraction.Articles;
using DealWatch.Extraction.Languages;
using DealWatch.Extraction.Mentions;
using DealWatch.Extraction.Mentions.Chips;
using DealWatch.Extraction.Mentions.Quantities;
using DealWatch.Extraction.Records;
using DealWatch.Extraction.Records.Learning;

namespace DealWatch.Benchmarks;

/// <summary>Each stage alone, on what the stages before it made. BenchmarkDotNet asks for a public class that is not sealed.</summary>
public class StageBenchmarks
{
    private static readonly MentionReader Reader = MentionReader.Create();
    private static readonly ChipReader ChipReader = new(Reader.Chips);
    private static readonly RecordModels Models = ModelFile.ReadEmbedded();
    private static readonly ExtractorOptions Options = new();

    private ArticleInput _input = null!;
    private ArticleText _article = null!;
    private SegmentedText _segmented = null!;
    private LanguageTools _tools = null!;
    private MentionSet _mentions = null!;

    [ParamsSource(nameof(Samples))]
    public Sample Sample { get; set; } = null!;

    public static IEnumerable<Sample> Samples => Sample.Articles;

    [GlobalSetup]
    public void Prepare()
    {
        _ = Loaded.Extractor;
        _input = new ArticleInput(Sample.Texts[0]);
        _article = ArticleTextReader.Read(_input);
        _segmented = Reader.Segment(_article, Sample.Language);
        _tools = Reader.ToolsOf(Sample.Language);
        _mentions = Reader.Read(_segmented);
    }

    [Benchmark(Description = "1 Article text")]
    public int ReadArticle() => ArticleTextReader.Read(_input).Blocks.Count;

    [Benchmark(Description = "2 Language, sentences, tokens")]
    public int Segment() => Reader.Segment(_article, Reader.Detect(_article)!).Tokens.Count;

    [Benchmark(Description = "3 Cues")]
    public int Cues() => _tools.Cues.Read(_segmented).Count;

    [Benchmark(Description = "3 Names")]
    public int Names() => _tools.Names.Read(_segmented, _mentions.Cues).Count;

    [Benchmark(Description = "3 Chips")]
    public int Chips() => ChipReader.Read(_segmented, _mentions.Cues, _mentions.Entities).Count;

    [Benchmark(Description = "3 Quantities")]
    public int Quantities() => QuantityReader.Read(_segmented).Money.Count;

    [Benchmark(Description = "4 Records")]
    public int Records()
    {
        var drafts = new RecordBuilder(Models, Reader.LexiconOf, Options).Build(_mentions);
        return new DealAssembler(_mentions, Models.Calibration.Apply).Assemble(drafts).Count;
    }
}
