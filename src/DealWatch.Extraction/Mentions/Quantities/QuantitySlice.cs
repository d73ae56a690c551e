using DealWatch.Extraction.Text;

namespace DealWatch.Extraction.Mentions.Quantities;

/// <summary>Looks up the quantities of a sentence in the article's ordered lists.</summary>
internal static class QuantitySlice
{
    public static List<MoneyMention> MoneyIn(this QuantityMentions quantities, TextSpan span) => In(quantities.Money, span, static m => m.Span);

    public static List<DurationMention> DurationsIn(this QuantityMentions quantities, TextSpan span) => In(quantities.Durations, span, static m => m.Span);

    public static List<PowerMention> PowerIn(this QuantityMentions quantities, TextSpan span) => In(quantities.Powers, span, static m => m.Span);

    public static List<YearRangeMention> YearsIn(this QuantityMentions quantities, TextSpan span) => In(quantities.YearRanges, span, static m => m.Span);

    private static List<T> In<T>(IReadOnlyList<T> all, TextSpan span, Func<T, TextSpan> spanOf)
    {
        int low = 0, high = all.Count;
        while (low < high)
        {
            var middle = (low + high) / 2;
            if (spanOf(all[middle]).Start < span.Start)
            {
                low = middle + 1;
            }
            else
            {
                high = middle;
            }
        }

        var found = new List<T>();
        for (var i = low; i < all.Count && spanOf(all[i]).Start < span.End; i++)
        {
            found.Add(all[i]);
        }

        return found;
    }
}
