using System.Globalization;
using System.Runtime.CompilerServices;

namespace DealWatch.Extraction.Records.Learning;

/// <summary>Reads the numbers of a weights file.</summary>
internal static class WeightText
{
    /// <summary>So many digits are an exact number in double precision.</summary>
    private const int MostDigits = 12;

    /// <summary>
    /// Up to so many decimals no number lies so near the middle of two single-precision ones, without being it, that double precision takes it for the middle.
    /// </summary>
    private const long MostScale = 100_000_000;

    /// <summary>Dividing the digits by their power of ten gives the nearest number, as the general parser would, which takes the rare long ones.</summary>
    /// <exception cref="FormatException">It is no number.</exception>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public static float Parse(ReadOnlySpan<char> cell)
    {
        long digits = 0, scale = 0;
        var negative = cell.Length > 1 && cell[0] == '-';
        if (cell.IsEmpty || !char.IsAsciiDigit(cell[^1]))
        {
            throw new FormatException($"'{cell}' is no weight");
        }

        for (var i = negative ? 1 : 0; i < cell.Length; i++)
        {
            var c = cell[i];
            if (c == '.' && scale == 0)
            {
                scale = 1;
            }
            else if (c is >= '0' and <= '9' && cell.Length <= MostDigits && scale < MostScale)
            {
                digits = (digits * 10) + (c - '0');
                scale *= 10;
            }
            else
            {
                return float.Parse(cell, NumberStyles.Float, CultureInfo.InvariantCulture);
            }
        }

        var value = (float)(digits / (double)Math.Max(scale, 1));
        return negative ? -value : value;
    }
}
