using System.Text.Json;
using System.Text.Json.Nodes;
using DealWatch.Web.Pages.Display;
using DealWatch.Web.Search;
using Microsoft.AspNetCore.Html;

namespace DealWatch.Web.Exports.Records;

/// <summary>What a page is about, in the vocabulary of schema.org, for search engines and other readers of pages.</summary>
internal static class LinkedData
{
    private static readonly JsonSerializerOptions Options = new(JsonSerializerDefaults.Web);

    /// <summary>Never ends the element that it stands in: the framework's encoder escapes the characters of markup.</summary>
    public static IHtmlContent Script(object data) => new HtmlString($"<script type=\"application/ld+json\">{JsonSerializer.Serialize(data, Options)}</script>");

    public static JsonObject Of(DealRow deal, string title, SiteLinks links) => new()
    {
        ["@context"] = "https://schema.org",
        ["@type"] = "WebPage",
        ["name"] = title,
        ["url"] = links.Deal(deal.Id, deal.Slug),
        ["about"] = Array(deal.Parties.DistinctBy(party => party.Slug).Select(party => Organization(party.Name, links.Company(party.Slug)))),
        ["citation"] = Array(deal.Sources.Select(source => Source(source, links))),
        ["mainEntity"] = new JsonObject
        {
            ["@type"] = "Claim",
            ["text"] = deal.Value is { } value ? $"{title}: {MoneyText.Full(value)}" : title,
            ["firstAppearance"] = deal.Sources.LastOrDefault() is { } first ? Source(first, links) : null,
            ["appearance"] = Array(deal.Sources.Select(source => Source(source, links))),
        },
    };

    public static JsonObject Of(CompanyDetail company, SiteLinks links) => new()
    {
        ["@context"] = "https://schema.org",
        ["@type"] = company.Ticker is null ? "Organization" : "Corporation",
        ["name"] = company.Name,
        ["url"] = links.Company(company.Slug),
        ["alternateName"] = Array(company.Aliases.Select(alias => (JsonNode)alias)),
        ["tickerSymbol"] = company.Ticker,
        ["parentOrganization"] = company.Parent is { } parent ? Organization(parent.Name, links.Company(parent.Slug)) : null,
    };

    public static JsonObject Of(ArticleDetail article, SiteLinks links)
    {
        var data = Source(article.Source, links);
        data["@context"] = "https://schema.org";
        data["mainEntityOfPage"] = links.Article(article.Source.ArticleId);
        return data;
    }

    public static JsonObject Of(DealFilter filter, string summary, SiteLinks links) => new()
    {
        ["@context"] = "https://schema.org",
        ["@type"] = "Dataset",
        ["name"] = T("AI compute deals"),
        ["description"] = T("Deals over AI computing power as news articles tell of them, each figure with the words that it was read from. {0}", summary),
        ["url"] = links.Filtered("/", filter),
        ["distribution"] = Array(
        [
            Download("text/csv", links.Filtered("/export/deals.csv", filter)),
            Download("application/json", links.Filtered("/export/deals.json", filter)),
            Download("application/jsonl", links.Filtered("/export/deals.jsonl", filter, ("evidence", "true"))),
        ]),
    };

    private static JsonObject Source(SourceRow source, SiteLinks links) => new()
    {
        ["@type"] = "NewsArticle",
        ["headline"] = source.Title,
        ["url"] = source.Url ?? links.Article(source.ArticleId),
        ["datePublished"] = source.Published is { } day ? TermText.Iso(day) : null,
        ["inLanguage"] = source.Language,
        ["publisher"] = source.Publisher is { } publisher ? Organization(publisher, null) : null,
    };

    private static JsonObject Organization(string name, string? address) => new()
    {
        ["@type"] = "Organization",
        ["name"] = name,
        ["url"] = address,
    };

    private static JsonObject Download(string format, string address) => new()
    {
        ["@type"] = "DataDownload",
        ["encodingFormat"] = format,
        ["contentUrl"] = address,
    };

    private static JsonArray Array(IEnumerable<JsonNode> items) => new([.. items]);
}
