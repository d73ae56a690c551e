using System.Globalization;

namespace DealWatch.Web.Wording;

/// <summary>Numbers as people type them: <c>1200</c>, <c>1,200</c>, <c>1 200</c>, <c>1.5</c>, <c>1,5</c>; in Italian also <c>1.200</c>.</summary>
internal static class TypedNumber
{
    private const char Point = '.';
    private const char Comma = ',';

    /// <summary>Null for what is no number from 0 up.</summary>
    public static decimal? Read(string text)
    {
        var bare = string.Concat(text.Where(c => !char.IsWhiteSpace(c) && c is not ('\'' or '’')));
        var last = bare.LastIndexOfAny([Point, Comma]);
        if (bare.Length == 0 || !bare.All(c => char.IsAsciiDigit(c) || c is Point or Comma) || !char.IsAsciiDigit(bare[0]))
        {
            return null;
        }

        var (whole, part) = last < 0 || IsGroup(bare, last) ? (bare, "0") : (bare[..last], bare[(last + 1)..]);
        var groups = whole.Split(Point, Comma);
        return groups.Skip(1).All(group => group.Length == 3)
            && decimal.TryParse($"{string.Concat(groups)}.{part}", NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var number) ? number : null;
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

    /// <summary>The last sign groups thousands where it stands more than once, or where the language of the page writes it so before three digits.</summary>
    private static bool IsGroup(string number, int sign) =>
        number.Count(c => c == number[sign]) > 1
        || (number.Length - sign == 4 && number[sign] == InterfaceLanguage.Format.NumberFormat.NumberGroupSeparator[0] && number.IndexOfAny([Point, Comma]) == sign);
}
