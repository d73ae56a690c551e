using DealWatch.Extraction.Training;
using DealWatch.Web.Ingestion.Reading;

namespace DealWatch.Web.Commands;

/// <summary>An article to learn from.</summary>
/// <param name="File">Path of its text as the predictions name it.</param>
/// <param name="Draft">The article as <c>extract</c> reads it.</param>
/// <param name="Content">Bytes of its labels and its text, for the hash that names the training set.</param>
internal sealed record TrainingArticle(LabelledArticle Labelled, string File, ArticleDraft Draft, byte[] Content);
