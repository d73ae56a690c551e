using DealWatch.Extraction.Articles;
using DealWatch.Extraction.Mentions.Quantities;
using DealWatch.Extraction.Text;

namespace DealWatch.Extraction.Mentions;

/// <summary>Lists the quantities of a text by their place in the source. Amounts whose currency is only inferred are left out.</summary>
internal static class MentionListing
{
    public static IReadOnlyList<FoundMention> List(ArticleText article, QuantityMentions quantities)
    {
        var found = new List<FoundMention>();
        foreach (var money in quantities.Money)
        {
            if (money.CurrencyStated)
            {
                Add(MentionKind.Money, money.Span, mention => mention with
                {
                    Amount = money.Amount,
                    Currency = money.Currency,
                    Qualifier = money.Qualifier,
                    Period = money.Period,
                });
            }
        }

        foreach (var duration in quantities.Durations)
        {
            Add(MentionKind.Duration, duration.Span, mention => mention with { Months = duration.Months });
        }

        foreach (var power in quantities.Powers)
        {
            Add(MentionKind.Power, power.Span, mention => mention with { Megawatts = power.Megawatts });
        }

        foreach (var chips in quantities.ChipCounts)
        {
            Add(MentionKind.ChipCount, chips.Span, mention => mention with { Count = chips.Count });
        }

        foreach (var years in quantities.YearRanges)
        {
            Add(MentionKind.YearRange, years.Span, mention => mention with { StartYear = years.StartYear, EndYear = years.EndYear });
        }

        foreach (var date in quantities.Dates)
        {
            Add(MentionKind.Date, date.Span, mention => mention with { Date = date.Date });
        }

        found.Sort((a, b) => (a.Start, a.End, a.Kind).CompareTo((b.Start, b.End, b.Kind)));
        return found;

        void Add(MentionKind kind, TextSpan span, Func<FoundMention, FoundMention> fill)
        {
            if (article.ToSource(span) is { } source)
            {
                found.Add(fill(new FoundMention(kind, source.Start, source.End)));
            }
        }
    }
}
