using DealWatch.Extraction.Records;
using DealWatch.Web.Ingestion.Reading;

namespace DealWatch.Web.Ingestion;

/// <summary>What saving a draft would store.</summary>
/// <param name="Duplicate">The article that is there with the same text; null when there is none.</param>
public sealed record ArticlePreview(ArticleDraft Draft, ExtractionResult Result, IngestOutcome.Duplicate? Duplicate);
