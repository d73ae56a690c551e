using DealWatch.Extraction.Text;

namespace DealWatch.Extraction.Mentions.Quantities;

/// <summary>Looks up the quantities of a sentence in the article's ordered lists.</summary>
internal static class QuantitySlice
{
    public static List<MoneyMention> MoneyIn(this QuantityMentions quantities, TextSpan span) => In(quantities.Money, span, static m => m.Span);

    public static bool HasDurationIn(this QuantityMentions quantities, TextSpan span) => HasAnyIn(quantities.Durations, span, static m => m.Span);

    public static bool HasPowerIn(this QuantityMentions quantities, TextSpan span) => HasAnyIn(quantities.Powers, span, static m => m.Span);

    public static List<YearRangeMention> YearsIn(this QuantityMentions quantities, TextSpan span) => In(quantities.YearRanges, span, static m => m.Span);

    private static List<T> In<T>(IReadOnlyList<T> all, TextSpan span, Func<T, TextSpan> spanOf)
    {
        var found = new List<T>();
        for (var i = FirstFrom(all, span.Start, spanOf); i < all.Count && spanOf(all[i]).Start < span.End; i++)
        {
            found.Add(all[i]);
        }

        return found;
    }

    private static bool HasAnyIn<T>(IReadOnlyList<T> all, TextSpan span, Func<T, TextSpan> spanOf) =>
        FirstFrom(all, span.Start, spanOf) is var first && first < all.Count && spanOf(all[first]).Start < span.End;

    /// <summary>Index of the first mention that begins at or behind a position.</summary>
    private static int FirstFrom<T>(IReadOnlyList<T> all, int position, Func<T, TextSpan> spanOf)
    {
        int low = 0, high = all.Count;
        while (low < high)
        {
            var middle = (low + high) / 2;
            if (spanOf(all[middle]).Start < position)
            {
                low = middle + 1;
            }
            else
            {
                high = middle;
            }
        }

        return low;
    }
}
