using System.Globalization;

namespace DealWatch.Web.Pages.Deals.Editing.Entry;

/// <summary>Numbers as people type them: <c>1200</c>, <c>1,200</c>, <c>1 200</c>, <c>1.5</c>, <c>1,5</c>.</summary>
internal static class TypedNumber
{
    /// <summary>Null for what is no number from 0 up.</summary>
    public static decimal? Read(string text)
    {
        var bare = string.Concat(text.Where(c => !char.IsWhiteSpace(c) && c is not ('\'' or '’')));
        if (bare.Length == 0 || !char.IsAsciiDigit(bare[0]))
        {
            return null;
        }

        var parts = bare.Split(',');
        bare = parts.Length == 2 && parts[1].Length != 3 && !bare.Contains('.', StringComparison.Ordinal)
            ? $"{parts[0]}.{parts[1]}"
            : parts.Skip(1).All(group => group.Length >= 3) ? string.Concat(parts) : bare;
        return decimal.TryParse(bare, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var number) ? number : null;
    }

    /// <summary>The number at the start of a text, and what stands after it from the first letter on.</summary>
    public static (string Number, string Unit) Cut(string text)
    {
        var end = 0;
        while (end < text.Length && !char.IsLetter(text[end]))
        {
            end++;
        }

        return (text[..end], text[end..]);
    }
}
