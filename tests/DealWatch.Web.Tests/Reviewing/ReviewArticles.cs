using System.Collections.Concurrent;
using DealWatch.Extraction.Articles;
using DealWatch.Extraction.Mentions;
using DealWatch.Extraction.Records;
using DealWatch.Web.Ingestion;
using DealWatch.Web.Ingestion.Reading;

namespace DealWatch.Web.Tests.Reviewing;

/// <summary>Articles that leave at least one question of each kind open, with what the extractor makes of them.</summary>
internal static class ReviewArticles
{
    public const string FiveYears = "Harbour Wire: OpenAI will pay Amazon $38 billion for computing power over five years.";
    public const string SevenYears = "Quay Post: OpenAI will pay Amazon $38 billion for computing power over seven years.";
    public const string Unsure = "Microsoft will pay Oracle $12 billion for computing power, or $9 billion if the options lapse.";
    public const string Doubtful = "Nvidia and Oracle met in Geneva. Some $3 billion were spoken of.";
    public const string Order = "Meta ordered computing power for $25 billion from Google, to be delivered out of new data centres in Ohio.";
    public const string Stake = "The stake that Meta takes in Google at a price of $25 billion gives it two seats on the board.";
    public const string Unknown = "Nvidia will lend $1 billion to Google Ventures Lab.";
    public const string NoDeal = "A slow week. The chip trade took in $620 billion last year, and nobody signed anything.";

    private static readonly ConcurrentDictionary<string, Func<ExtractedDeal>> Deals = new()
    {
        [FiveYears] = () => Cloud(FiveYears, "five years", 60),
        [SevenYears] = () => Cloud(SevenYears, "seven years", 84),
        [Unsure] = () => Deal(Unsure, "Microsoft", "Oracle", "$12 billion", 12, 0.9, 0.55),
        [Doubtful] = () => Deal(Doubtful, "Nvidia", "Oracle", "$3 billion", 3, 0.42, 0.9),
        [Order] = () => Deal(Order, "Meta", "Google", "$25 billion", 25, 0.9, 0.9),
        [Unknown] = () => Deal(Unknown, "Nvidia", "Google Ventures Lab", "$1 billion", 1, 0.9, 0.9),
        [Stake] = () => Deal(Stake, "Meta", "Google", "$25 billion", 25, 0.9, 0.9) with { Type = DealType.Investment },
    };

    public static IReadOnlyList<string> All { get; } = [FiveYears, SevenYears, Unsure, Doubtful, Order, Stake, Unknown, NoDeal];

    public static ExtractionResult Extract(ArticleInput input) => new("en", Deals.TryGetValue(input.Text, out var deal) ? [deal()] : [], [], [])
    {
        Quantities = input.Text == NoDeal ? [Money(NoDeal, "$620 billion", 620)] : input.Text == "$10 billion" ? [Money("$10 billion", "$10 billion", 10)] : [],
    };

    public static async Task AddAsync(ArticleIngestor ingestor, params IEnumerable<string> texts)
    {
        foreach (var text in texts)
        {
            await ingestor.AddAsync(ingestor.ReadPasted(text, new ArticleDetails { Published = new DateOnly(2025, 11, 3), Publisher = "The Sample" }), CancellationToken.None);
        }
    }

    /// <summary>One more text with its deal.</summary>
    public static void Also(string text, Func<ExtractedDeal> deal) => Deals[text] = deal;

    public static ExtractedDeal Cloud(string text, string term, int months) => Deal(text, "OpenAI", "Amazon", "$38 billion", 38, 0.9, 0.95) with
    {
        DurationMonths = months,
        Evidence = [.. Deal(text, "OpenAI", "Amazon", "$38 billion", 38, 0.9, 0.95).Evidence, Span(text, "durationMonths", term) with { Confidence = 0.9 }],
    };

    private static ExtractedDeal Deal(string text, string customer, string provider, string value, long billions, double confidence, double valueConfidence) => new()
    {
        Primary = true,
        Type = DealType.Compute,
        Status = DealStatus.Signed,
        Parties = [new DealParty(customer, PartyRole.Customer, customer.ToLowerInvariant()), new DealParty(provider, PartyRole.Provider, provider.Contains(' ', StringComparison.Ordinal) ? null : provider.ToLowerInvariant())],
        Value = new MoneyValue(billions * 1_000_000_000, "USD", MoneyQualifier.Exact, MoneyPeriod.Total),
        Confidence = confidence,
        Evidence =
        [
            Span(text, "parties[0]", customer), Span(text, "parties[1]", provider), Span(text, "value", value) with { Confidence = valueConfidence },
            Span(text, "type", text) with { Confidence = 0.95 }, Span(text, "status", text) with { Confidence = 0.95 },
        ],
        Statement = Span(text, "deal", text),
    };

    private static FoundMention Money(string text, string words, long billions)
    {
        var start = text.IndexOf(words, StringComparison.Ordinal);
        return new FoundMention(MentionKind.Money, start, start + words.Length) { Amount = billions * 1_000_000_000, Currency = "USD" };
    }

    private static FieldEvidence Span(string text, string field, string quote)
    {
        var start = text.IndexOf(quote, StringComparison.Ordinal);
        return new FieldEvidence(field, start, start + quote.Length, quote);
    }
}
