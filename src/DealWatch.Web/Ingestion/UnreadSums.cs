using DealWatch.Extraction.Mentions;
using DealWatch.Extraction.Records;
using DealWatch.Web.Data;
using DealWatch.Web.Reconciliation;

namespace DealWatch.Web.Ingestion;

/// <summary>Keeps the large sums of an article from which no deal was read, so that a person can be asked whether one was missed.</summary>
internal static class UnreadSums
{
    private const int Most = 3;

    /// <summary>In US dollars; what is larger than any deal is the output of a country or the value of a market.</summary>
    private const long Large = 100_000_000, TooLarge = 1_000_000_000_000;

    /// <param name="article">With its present sums.</param>
    public static void Keep(Article article, ExtractionResult result, UsdRates rates)
    {
        article.Sums.Clear();
        if (result.Deals.Count == 0)
        {
            var day = article.Published ?? DateOnly.FromDateTime(article.AddedAt);
            article.Sums.AddRange(result.Quantities.Where(found => found.Kind == MentionKind.Money)
                .Select(money => new ArticleSum { Start = money.Start, End = money.End, AmountUsd = InUsd(money, day, rates) })
                .Where(sum => sum.AmountUsd is >= Large and < TooLarge)
                .DistinctBy(sum => sum.AmountUsd)
                .OrderByDescending(sum => sum.AmountUsd)
                .Take(Most));
        }

        article.Stake = article.Sums.Count == 0 ? null : Stake.OfMention(article.Sums[0].AmountUsd);
    }

    private static long InUsd(FoundMention money, DateOnly day, UsdRates rates) => money is { Amount: { } amount, Currency: { } currency }
        ? WholeValue.InUsd(amount, currency, day, rates)?.Amount ?? 0
        : 0;
}
