using DealWatch.Extraction.Records;
using DealWatch.Web.Ingestion.Reading;

namespace DealWatch.Web.Commands;

/// <summary>An article with what the extractor made of it.</summary>
internal sealed record ExtractedArticle(string File, ArticleDraft Draft, string ExtractorVersion, ExtractionResult Result);
