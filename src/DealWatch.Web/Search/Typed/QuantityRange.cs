using System.Globalization;

namespace DealWatch.Web.Search.Typed;

/// <summary>What a condition on a number asks for.</summary>
/// <param name="Least">Null when there is no lower end.</param>
/// <param name="Most">Null when there is no upper end.</param>
internal sealed record QuantityRange(decimal? Least, decimal? Most)
{
    private const int MaxDigits = 20;

    /// <summary>Reads <c>10bn</c> with its sign, or <c>1bn..5bn</c>; null when it is neither.</summary>
    /// <param name="sign">As <see cref="QueryPart.Sign"/>.</param>
    /// <param name="typed">Numbers with units.</param>
    /// <param name="units">What they can be.</param>
    /// <param name="step">The least difference that counts, by which more than a number differs from at least that number.</param>
    /// <param name="bareFrom">From here on a number needs no unit.</param>
    public static QuantityRange? Read(string sign, string typed, IReadOnlyDictionary<string, decimal> units, decimal step, decimal bareFrom)
    {
        if (typed.Split("..") is [var low, var high])
        {
            return sign != ":" || Number(high, units, bareFrom) is not { } most
                || (Number(low, units, bareFrom) ?? Number(low + Unit(high), units, bareFrom)) is not { } least ? null
                : new QuantityRange(Math.Min(least, most), Math.Max(least, most));
        }

        return Number(typed, units, bareFrom) is not { } number ? null : sign switch
        {
            ">" => new QuantityRange(number + step, null),
            ">=" => new QuantityRange(number, null),
            "<" => new QuantityRange(null, number - step),
            "<=" => new QuantityRange(null, number),
            _ => new QuantityRange(number, number),
        };
    }

    private static string Unit(string typed) => typed.TrimStart().TrimStart(" $0123456789.,".ToCharArray());

    private static decimal? Number(string typed, IReadOnlyDictionary<string, decimal> units, decimal bareFrom)
    {
        var unit = Unit(typed);
        var digits = typed[..^unit.Length].Trim(' ', '$');
        unit = unit.Trim();
        var factor = unit.Length == 0 ? 1 : units.GetValueOrDefault(unit);
        return factor > 0 && digits.Length is > 0 and <= MaxDigits
            && decimal.TryParse(Decimal(digits), NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var number)
            && (unit.Length > 0 || number >= bareFrom)
            && number * factor < long.MaxValue / 2 ? number * factor : null;
    }

    /// <summary>With a decimal point. A sign that stands more than once, or a comma before three digits, groups thousands.</summary>
    private static string Decimal(string digits)
    {
        var last = digits.LastIndexOfAny(['.', ',']);
        if (last < 0)
        {
            return digits;
        }

        var isGroup = digits.Count(c => c == digits[last]) > 1 || (digits[last] == ',' && digits.Length - last == 4);
        var whole = digits[..last].Replace(".", "", StringComparison.Ordinal).Replace(",", "", StringComparison.Ordinal);
        return isGroup ? whole + digits[(last + 1)..] : $"{whole}.{digits[(last + 1)..]}";
    }
}
