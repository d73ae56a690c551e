using DealWatch.Extraction.Records;
using DealWatch.Web.Wording;

namespace DealWatch.Web.Pages.Display;

/// <summary>Amounts of money written for people (<c>$38 billion</c>) and exactly (<c>38,000,000,000 USD</c>).</summary>
internal static class MoneyText
{
    /// <summary>{0} sign and {1} figure; a language may take the {2} name of the currency, and a {3} figure that is a thousand times as large.</summary>
    private static readonly (long Size, string Typed, string One, string Many, string Tight)[] Scales =
    [
        (1_000_000_000_000, Later("{0} trillion {1}##typed; {2} billions"), Later("{0}{1} trillion##one; {3} billions of {2}"), Later("{0}{1} trillion##{3} billions of {2}"), Later("{0}{1} trillion##in little room; {3} billions")),
        (1_000_000_000, Later("{0} billion {1}##typed; {2} millions"), Later("{0}{1} billion##one; {3} millions of {2}"), Later("{0}{1} billion##{3} millions of {2}"), Later("{0}{1} billion##in little room; {3} millions")),
        (1_000_000, Later("{0} million {1}##typed; {2} thousands"), Later("{0}{1} million##one; {3} thousands of {2}"), Later("{0}{1} million##{3} thousands of {2}"), Later("{0}{1} million##in little room; {3} thousands")),
    ];

    private static readonly Dictionary<string, (string Sign, string Name)> Currencies = new(StringComparer.Ordinal)
    {
        ["USD"] = ("$", Later("dollars")),
        ["EUR"] = ("€", Later("euros")),
        ["GBP"] = ("£", Later("pounds")),
        ["JPY"] = ("¥", Later("yen")),
        ["CNY"] = ("CN¥", Later("yuan")),
        ["KRW"] = ("₩", Later("won")),
        ["INR"] = ("₹", Later("rupees")),
        ["CAD"] = ("C$", Later("Canadian dollars")),
        ["AUD"] = ("A$", Later("Australian dollars")),
        ["NZD"] = ("NZ$", Later("New Zealand dollars")),
        ["HKD"] = ("HK$", Later("Hong Kong dollars")),
        ["TWD"] = ("NT$", Later("Taiwan dollars")),
        ["SGD"] = ("S$", Later("Singapore dollars")),
        ["BRL"] = ("R$", Later("reais")),
        ["MXN"] = ("MX$", Later("Mexican pesos")),
        ["ILS"] = ("₪", Later("shekels")),
        ["TRY"] = ("₺", Later("lira")),
        ["VND"] = ("₫", Later("dong")),
        ["PHP"] = ("₱", Later("Philippine pesos")),
        ["UAH"] = ("₴", Later("hryvnias")),
        ["NGN"] = ("₦", Later("naira")),
    };

    /// <summary>With qualifier and period: <c>up to $6.5 billion a year</c>.</summary>
    public static string Full(MoneyValue value) =>
        Period(value.Period, Qualified(value.Qualifier, Short(value.Amount, value.Currency)));

    /// <summary>At most three decimals where they are exact, else two: <c>$1.375 billion</c>, <c>$53.28 billion</c>.</summary>
    public static string Short(long amount, string currency) => Write(amount, currency, isTight: false);

    /// <summary>Dollars in a picture, where some languages have no room for words: <c>200 mld $</c>.</summary>
    public static string Tight(long usd) => Write(usd, "USD", isTight: true);

    /// <summary>Billions as a bare number of two decimals: <c>124.92</c>; what is less than a hundredth of one as such.</summary>
    public static string Billions(long amount)
    {
        const decimal Least = 0.01m;
        var scaled = decimal.Round(amount / 1_000_000_000m, 2, MidpointRounding.AwayFromZero);
        return amount > 0 && scaled < Least ? $"<{Figure(Least)}" : Figure(scaled);
    }

    /// <summary>All digits and the ISO code, for the hover text.</summary>
    public static string Exact(long amount, string currency) =>
        $"{amount.ToString("N0", InterfaceLanguage.Format)} {currency}";

    /// <summary>In words that a person would type, without loss: <c>38 billion USD</c>, else all digits. Forms read it in the language of the page.</summary>
    public static string Plain(long amount, string currency)
    {
        foreach (var (size, typed, _, _, _) in Scales)
        {
            var scaled = amount / (decimal)size;
            if (scaled >= 1 && decimal.Round(scaled, 3) == scaled)
            {
                return T(typed, Figure(scaled), currency, Figure(scaled * 1000));
            }
        }

        return Exact(amount, currency);
    }

    private static string Write(long amount, string currency, bool isTight)
    {
        var (sign, name) = Currencies.TryGetValue(currency, out var known) ? (known.Sign, T(known.Name)) : (currency + " ", currency);
        foreach (var (size, _, one, many, tight) in Scales)
        {
            var scaled = amount / (decimal)size;
            var rounded = decimal.Round(scaled, 3) == scaled ? scaled : decimal.Round(scaled, 2, MidpointRounding.AwayFromZero);
            if (rounded >= 1)
            {
                return T(isTight ? tight : rounded == 1 ? one : many, sign, Figure(rounded), name, Figure(rounded * 1000));
            }
        }

        return T("{0}{1}##all digits; {2} name of the currency", sign, amount.ToString("N0", InterfaceLanguage.Format), name);
    }

    private static string Figure(decimal number) => number.ToString("#,0.###", InterfaceLanguage.Format);

    private static string Qualified(MoneyQualifier qualifier, string amount) => qualifier switch
    {
        MoneyQualifier.Approx => T("about {0}", amount),
        MoneyQualifier.AtLeast => T("over {0}", amount),
        MoneyQualifier.UpTo => T("up to {0}", amount),
        _ => amount,
    };

    private static string Period(MoneyPeriod period, string amount) => period switch
    {
        MoneyPeriod.PerYear => T("{0} a year", amount),
        MoneyPeriod.PerMonth => T("{0} a month", amount),
        _ => amount,
    };
}
