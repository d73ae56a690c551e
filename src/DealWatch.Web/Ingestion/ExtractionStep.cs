using DealWatch.Extraction;
using DealWatch.Extraction.Articles;
using DealWatch.Extraction.Records;
using Company = DealWatch.Extraction.Mentions.Companies.Company;

namespace DealWatch.Web.Ingestion;

/// <summary>What ingestion needs of the extractor.</summary>
/// <param name="Version">Stored with every article.</param>
/// <param name="FindCompany">Facts about a gazetteer identifier; null for one that the gazetteer no longer has.</param>
public sealed record ExtractionStep(string Version, Func<ArticleInput, ExtractionResult> Extract, Func<string, Company?> FindCompany)
{
    public static ExtractionStep From(DealExtractor extractor) => new(extractor.Version, extractor.Extract, extractor.Companies.ById);
}
