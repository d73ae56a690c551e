using System.Globalization;
using DealWatch.Extraction.Articles;
using DealWatch.Extraction.Languages;
using DealWatch.Extraction.Mentions.Quantities;

namespace DealWatch.Extraction.Tests.Mentions.Quantities;

/// <summary>Reads quantities and writes them in the short form that the corpus files use.</summary>
internal static class QuantityNotation
{
    private static readonly Dictionary<string, LanguagePack> Packs = PackReader.Codes.ToDictionary(code => code, PackReader.Read);

    public static SegmentedText Segment(string language, string text, DateOnly? published = null) =>
        Segmenter.Segment(ArticleTextReader.Read(new ArticleInput(text, Published: published)), Packs[language]);

    public static IEnumerable<string> Describe(QuantityMentions found) =>
    [
        .. found.Money.Select(Describe),
        .. found.Durations.Select(duration => $"duration {duration.Months}"),
        .. found.YearRanges.Select(years => $"years {years.StartYear}-{years.EndYear}"),
        .. found.Powers.Select(power => string.Create(CultureInfo.InvariantCulture, $"power {power.Megawatts}")),
        .. found.ChipCounts.Select(chips => $"chips {chips.Count}"),
        .. found.Dates.Select(date => $"date {date.Date:yyyy-MM-dd}"),
        .. found.Percents.Select(percent => string.Create(CultureInfo.InvariantCulture, $"percent {percent.Percent}")),
    ];

    private static string Describe(MoneyMention money)
    {
        var qualifier = money.Qualifier switch
        {
            MoneyQualifier.Approx => " approx",
            MoneyQualifier.AtLeast => " at_least",
            MoneyQualifier.UpTo => " up_to",
            _ => "",
        };
        var period = money.Period switch
        {
            MoneyPeriod.PerYear => " per_year",
            MoneyPeriod.PerMonth => " per_month",
            _ => "",
        };
        return $"money {money.Amount} {money.Currency}{qualifier}{period}{(money.CurrencyStated ? "" : " bare")}";
    }
}
