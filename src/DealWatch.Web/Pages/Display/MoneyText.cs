using System.Globalization;
using DealWatch.Extraction.Records;

namespace DealWatch.Web.Pages.Display;

/// <summary>Amounts of money written for people (<c>$38 billion</c>) and exactly (<c>38,000,000,000 USD</c>).</summary>
internal static class MoneyText
{
    private static readonly (long Size, string Word)[] Scales =
    [
        (1_000_000_000_000, "trillion"),
        (1_000_000_000, "billion"),
        (1_000_000, "million"),
    ];

    private static readonly Dictionary<string, string> Signs = new(StringComparer.Ordinal)
    {
        ["USD"] = "$",
        ["EUR"] = "€",
        ["GBP"] = "£",
        ["JPY"] = "¥",
        ["CNY"] = "CN¥",
        ["KRW"] = "₩",
        ["INR"] = "₹",
        ["CAD"] = "C$",
        ["AUD"] = "A$",
        ["NZD"] = "NZ$",
        ["HKD"] = "HK$",
        ["TWD"] = "NT$",
        ["SGD"] = "S$",
        ["BRL"] = "R$",
        ["MXN"] = "MX$",
        ["ILS"] = "₪",
        ["TRY"] = "₺",
        ["VND"] = "₫",
        ["PHP"] = "₱",
        ["UAH"] = "₴",
        ["NGN"] = "₦",
    };

    /// <summary>With qualifier and period: <c>up to $6.5 billion a year</c>.</summary>
    public static string Full(MoneyValue value) =>
        QualifierWord(value.Qualifier) + Short(value.Amount, value.Currency) + PeriodWord(value.Period);

    /// <summary>At most three decimals where they are exact, else two: <c>$1.375 billion</c>, <c>$53.28 billion</c>.</summary>
    public static string Short(long amount, string currency)
    {
        var sign = Sign(currency);
        foreach (var (size, word) in Scales)
        {
            var scaled = amount / (decimal)size;
            var rounded = decimal.Round(scaled, 3) == scaled ? scaled : decimal.Round(scaled, 2, MidpointRounding.AwayFromZero);
            if (rounded >= 1)
            {
                return $"{sign}{rounded.ToString("#,0.###", CultureInfo.InvariantCulture)} {word}";
            }
        }

        return sign + amount.ToString("N0", CultureInfo.InvariantCulture);
    }

    /// <summary>All digits and the ISO code, for the hover text.</summary>
    public static string Exact(long amount, string currency) =>
        $"{amount.ToString("N0", CultureInfo.InvariantCulture)} {currency}";

    /// <summary>In words that a person would type, without loss: <c>38 billion USD</c>, else all digits.</summary>
    public static string Plain(long amount, string currency)
    {
        foreach (var (size, word) in Scales)
        {
            var scaled = amount / (decimal)size;
            if (scaled >= 1 && decimal.Round(scaled, 3) == scaled)
            {
                return $"{scaled.ToString("#,0.###", CultureInfo.InvariantCulture)} {word} {currency}";
            }
        }

        return Exact(amount, currency);
    }

    private static string Sign(string currency) =>
        Signs.TryGetValue(currency, out var sign) ? sign : currency + " ";

    private static string QualifierWord(MoneyQualifier qualifier) => qualifier switch
    {
        MoneyQualifier.Approx => "about ",
        MoneyQualifier.AtLeast => "over ",
        MoneyQualifier.UpTo => "up to ",
        _ => "",
    };

    private static string PeriodWord(MoneyPeriod period) => period switch
    {
        MoneyPeriod.PerYear => " a year",
        MoneyPeriod.PerMonth => " a month",
        _ => "",
    };
}
