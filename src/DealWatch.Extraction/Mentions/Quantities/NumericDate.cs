namespace DealWatch.Extraction.Mentions.Quantities;

/// <summary>Days in figures: 2025-11-03, 3.11.2025, 11/3/2025.</summary>
internal static class NumericDate
{
    public static bool TryRead(string text, int start, int limit, string order, out DateOnly date, out int end)
    {
        date = default;
        end = start;
        Span<int> parts = stackalloc int[3];
        Span<int> lengths = stackalloc int[3];
        var separator = '\0';
        for (var part = 0; part < 3; part++)
        {
            var from = end;
            while (end < limit && end - from < 5 && char.IsAsciiDigit(text[end]))
            {
                parts[part] = (parts[part] * 10) + (text[end++] - '0');
            }

            lengths[part] = end - from;
            if (lengths[part] is 0 or 3 or 5 || (part < 2 && !TakeSeparator(text, limit, ref end, ref separator)))
            {
                return false;
            }
        }

        return (end >= limit || !char.IsLetterOrDigit(text[end])) && TryDay(parts, lengths, separator, order, out date);
    }

    private static bool TakeSeparator(string text, int limit, ref int end, ref char separator)
    {
        if (end >= limit || text[end] is not ('-' or '/' or '.') || (separator != '\0' && text[end] != separator))
        {
            return false;
        }

        separator = text[end++];
        return true;
    }

    private static bool TryDay(Span<int> parts, Span<int> lengths, char separator, string order, out DateOnly date)
    {
        date = default;
        if (lengths[0] == 4 && lengths[1] <= 2 && lengths[2] <= 2)
        {
            return Calendar.TryDay(parts[0], parts[1], parts[2], out date);
        }

        if (lengths[2] != 4 || lengths[0] > 2 || lengths[1] > 2)
        {
            return false;
        }

        // A point separates day, month and year in every language that uses it.
        var monthFirst = order == "mdy" && separator != '.';
        return monthFirst
            ? Calendar.TryDay(parts[2], parts[0], parts[1], out date)
            : Calendar.TryDay(parts[2], parts[1], parts[0], out date);
    }
}
