namespace DealWatch.Web.Search;

/// <summary>How much two folded names look alike: one minus their edit distance over the longer length, or a little less than that of the two single words most alike.</summary>
internal static class Likeness
{
    /// <summary>From here on a name is worth offering.</summary>
    public const double Near = 0.6;

    /// <summary>A shorter word of several is no sign of what was meant.</summary>
    private const int LeastWord = 4;

    public static double Of(string typed, string name)
    {
        string[] typedWords = [typed, .. typed.Split(' ').Where(word => word.Length >= LeastWord && word != typed)];
        var words = typedWords.SelectMany(_ => name.Split(' '), Ratio);
        return Math.Max(Ratio(typed, name), 0.95 * words.Max());
    }

    private static double Ratio(string a, string b)
    {
        var longer = Math.Max(a.Length, b.Length);
        return longer == 0 ? 0 : 1 - (double)Distance(a, b) / longer;
    }

    /// <summary>Optimal string alignment: a swap of neighbours counts one, as typing errors do.</summary>
    private static int Distance(string a, string b)
    {
        int[] beforeLast = new int[b.Length + 1], last = [.. Enumerable.Range(0, b.Length + 1)], row = new int[b.Length + 1];
        for (var i = 1; i <= a.Length; i++)
        {
            row[0] = i;
            for (var j = 1; j <= b.Length; j++)
            {
                var cost = a[i - 1] == b[j - 1] ? 0 : 1;
                row[j] = Math.Min(Math.Min(last[j] + 1, row[j - 1] + 1), last[j - 1] + cost);
                if (i > 1 && j > 1 && a[i - 1] == b[j - 2] && a[i - 2] == b[j - 1])
                {
                    row[j] = Math.Min(row[j], beforeLast[j - 2] + 1);
                }
            }

            (beforeLast, last, row) = (last, row, beforeLast);
        }

        return last[b.Length];
    }
}
