using DealWatch.Extraction.Articles;
using DealWatch.Extraction.Records;
using Company = DealWatch.Extraction.Mentions.Companies.Company;

namespace DealWatch.Web.Ingestion;

/// <summary>An extractor as it was at one moment: what is read with it bears its version.</summary>
/// <param name="Version">Stored with every article.</param>
/// <param name="FindCompany">Facts about an identifier; null for one that the extractor does not know.</param>
public sealed record LoadedExtractor(string Version, Func<ArticleInput, ExtractionResult> Extract, Func<string, Company?> FindCompany);
