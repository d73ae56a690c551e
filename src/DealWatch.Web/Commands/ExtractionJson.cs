using System.Text.Encodings.Web;
using System.Text.Json;
using DealWatch.Extraction.Records;

namespace DealWatch.Web.Commands;

/// <summary>The machine-readable form of an extracted article. Property order is part of it.</summary>
internal static class ExtractionJson
{
    private static readonly JsonSerializerOptions OneLine = new(JsonSerializerDefaults.Web)
    {
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        Converters = { new PlainStringConverter() },
    };

    private static readonly JsonSerializerOptions Indented = new(OneLine) { WriteIndented = true, NewLine = "\n" };

    public static string Serialize(ArticleJson article, bool indented) => JsonSerializer.Serialize(article, indented ? Indented : OneLine);

    public static ArticleJson From(ExtractedArticle article) => new(
        article.Draft.Name,
        article.File,
        article.Result.Language,
        article.Draft.Details.Title,
        article.Draft.Details.Published,
        article.ExtractorVersion,
        [.. article.Result.Deals.Select(From)],
        [.. article.Draft.Notes, .. article.Result.Diagnostics]);

    /// <summary>A field that no words stand for is not printed.</summary>
    private static DealJson From(ExtractedDeal deal)
    {
        var fields = deal.Evidence.Select(evidence => Field(evidence.Field)).ToHashSet();
        return new DealJson(
            deal.Primary,
            deal.Type,
            deal.Status,
            deal.Parties,
            fields.Contains("value") ? deal.Value : null,
            fields.Contains("sense") ? deal.Sense : ValueSense.Plain,
            fields.Contains("total") ? deal.Total : null,
            fields.Contains("durationMonths") ? deal.DurationMonths : null,
            fields.Contains("startYear") ? deal.StartYear : null,
            fields.Contains("endYear") ? deal.EndYear : null,
            fields.Contains("chips") ? deal.Chips : [],
            fields.Contains("cloudProvider") ? deal.CloudProvider : null,
            fields.Contains("powerMw") ? deal.PowerMw : null,
            fields.Contains("announced") ? deal.Announced : null,
            Math.Round(deal.Confidence, 4),
            deal.Evidence,
            deal.Explanation.Count > 0 ? deal.Explanation : null);
    }

    /// <summary><c>chips</c> for <c>chips[1].model</c>.</summary>
    private static string Field(string name) => name.IndexOfAny(['[', '.']) is > 0 and var end ? name[..end] : name;
}
