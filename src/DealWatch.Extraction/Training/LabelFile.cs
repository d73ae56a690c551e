using System.Text.Json;
using System.Text.Json.Serialization;
using DealWatch.Extraction.Records;

namespace DealWatch.Extraction.Training;

/// <summary>Reads the labels of one article: a JSON object with <c>id</c>, <c>lang</c>, <c>title</c>, <c>published</c>, <c>source</c>, <c>text</c>, <c>article</c> and <c>deals</c>.</summary>
public static class LabelFile
{
    private static readonly JsonSerializerOptions Options = new() { PropertyNamingPolicy = JsonNamingPolicy.SnakeCaseLower };

    /// <summary>Reads labels.</summary>
    /// <returns>The labels; null for JSON that labels no article, having no <c>deals</c>.</returns>
    /// <exception cref="FormatException">It is no JSON, or a deal lacks a field or has an unknown word in one; the message says where.</exception>
    public static ArticleLabels? Parse(string json)
    {
        try
        {
            using var document = JsonDocument.Parse(json);
            if (document.RootElement.ValueKind != JsonValueKind.Object || !document.RootElement.TryGetProperty("deals", out _))
            {
                return null;
            }

            var article = document.RootElement.Deserialize<ArticleJson>(Options)!;
            return new ArticleLabels(article.Id, article.Lang, article.Title, article.Published, article.Text, [.. article.Deals.Select(Deal)], article.Source is not null || article.Article is not null, article.Article);
        }
        catch (JsonException e)
        {
            throw new FormatException(e.Message, e);
        }
    }

    private static LabelledDeal Deal(DealJson deal) => new()
    {
        Primary = deal.Primary,
        Type = deal.Type,
        Status = deal.Status,
        Parties = [.. deal.Parties.Select(party => new LabelledParty([party.Name, .. (party.Aliases ?? []).Where(name => name != party.Name)], party.Role))],
        Evidence = deal.Evidence,
        Value = deal.Value is { Amount: { } amount } value
            ? new MoneyValue((long)Math.Round(amount), (value.Currency ?? "").ToUpperInvariant(), value.Qualifier ?? MoneyQualifier.Exact, value.Period ?? MoneyPeriod.Total)
            : null,
        DurationMonths = deal.DurationMonths is { } months ? (int)Math.Round(months) : null,
        ChipVendors = [.. (deal.Chips ?? []).Select(chip => chip.Vendor).OfType<string>().Distinct()],
        ChipModels = [.. (deal.Chips ?? []).Select(chip => chip.Model).OfType<string>().Distinct()],
        CloudProvider = deal.CloudProvider,
        PowerMw = deal.PowerMw,
    };

    private sealed record ArticleJson(
        [property: JsonRequired] string Id, [property: JsonRequired] string Lang, string? Title, DateOnly? Published, string? Text,
        [property: JsonRequired] IReadOnlyList<DealJson> Deals, JsonElement? Source, string? Article);

    private sealed record DealJson(
        [property: JsonRequired] bool Primary, [property: JsonRequired] DealType Type, [property: JsonRequired] DealStatus Status,
        [property: JsonRequired] IReadOnlyList<PartyJson> Parties, ValueJson? Value, double? DurationMonths, IReadOnlyList<ChipJson>? Chips,
        string? CloudProvider, double? PowerMw, string? Evidence);

    private sealed record PartyJson([property: JsonRequired] string Name, IReadOnlyList<string>? Aliases, [property: JsonRequired] PartyRole Role);

    private sealed record ValueJson(decimal? Amount, string? Currency, MoneyQualifier? Qualifier, MoneyPeriod? Period);

    private sealed record ChipJson(string? Vendor, string? Model);
}
