using DealWatch.Web.Wording;

namespace DealWatch.Web.Search.Typed;

/// <summary>What a condition on a number asks for.</summary>
/// <param name="Least">Null when there is no lower end.</param>
/// <param name="Most">Null when there is no upper end.</param>
/// <param name="IsOpen">The ends themselves do not fit.</param>
internal sealed record QuantityRange(decimal? Least, decimal? Most, bool IsOpen = false)
{
    private const int MaxDigits = 20;

    /// <summary>Reads <c>10bn</c> with its sign, or <c>1bn..5bn</c>; null when it is neither.</summary>
    /// <param name="sign">As <see cref="QueryPart.Sign"/>.</param>
    /// <param name="typed">Numbers with units.</param>
    /// <param name="units">What they can be.</param>
    /// <param name="bareFrom">From here on a number needs no unit.</param>
    public static QuantityRange? Read(string sign, string typed, IReadOnlyDictionary<string, decimal> units, decimal bareFrom)
    {
        if (typed.Split("..") is [var low, var high])
        {
            return sign != ":" || Number(high, units, bareFrom) is not { } most
                || (Number(low, units, bareFrom) ?? Number(low + Unit(high), units, bareFrom)) is not { } least ? null
                : new QuantityRange(Math.Min(least, most), Math.Max(least, most));
        }

        return Number(typed, units, bareFrom) is not { } number ? null : sign switch
        {
            ">" => new QuantityRange(number, null, IsOpen: true),
            ">=" => new QuantityRange(number, null),
            "<" => new QuantityRange(null, number, IsOpen: true),
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
            && TypedNumber.Read(digits) is { } number
            && (unit.Length > 0 || number >= bareFrom)
            && number * factor < long.MaxValue / 2 ? number * factor : null;
    }
}
