using DealWatch.Extraction;
using DealWatch.Extraction.Articles;
using DealWatch.Extraction.Mentions.Companies;
using DealWatch.Extraction.Records;
using Company = DealWatch.Extraction.Mentions.Companies.Company;

namespace DealWatch.Web.Ingestion;

/// <summary>What ingestion needs of the extractor. Holds the current one, which changes when people teach it names.</summary>
public sealed class ExtractionStep
{
    private readonly DealExtractor? _shipped;
    private volatile LoadedExtractor _now;

    public ExtractionStep(string version, Func<ArticleInput, ExtractionResult> extract, Func<string, Company?> findCompany) =>
        _now = new LoadedExtractor(version, extract, findCompany);

    private ExtractionStep(DealExtractor shipped)
    {
        _shipped = shipped;
        _now = Load(shipped);
    }

    /// <summary>The current extractor. Whoever reads an article takes it once, so that text, version and companies go together.</summary>
    public LoadedExtractor Now => _now;

    /// <summary>The companies that it knows by itself; null for an extractor that cannot be taught.</summary>
    public CompanyGazetteer? Shipped => _shipped?.Companies;

    public static ExtractionStep From(DealExtractor extractor) => new(extractor);

    public ExtractionResult Extract(ArticleInput input) => _now.Extract(input);

    /// <summary>Reads with these names from now on; what is being read is read to the end with those before.</summary>
    /// <exception cref="ArgumentException">An edit cannot be; the extractor stays as it is.</exception>
    public void Teach(GazetteerEdits edits)
    {
        if (_shipped is not null)
        {
            _now = Load(edits.IsEmpty ? _shipped : _shipped.With(edits).LoadAll());
        }
    }

    private static LoadedExtractor Load(DealExtractor extractor) => new(extractor.Version, extractor.Extract, extractor.Companies.ById);
}
