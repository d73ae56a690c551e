using System.Diagnostics;
using System.Globalization;
using System.Text;
using CsCheck;
using DealWatch.Extraction.Languages;
using DealWatch.Extraction.Mentions.Quantities;
using DealWatch.Extraction.Text;

namespace DealWatch.Extraction.Tests.Mentions.Quantities;

public sealed class QuantityRobustnessTests
{
    private static readonly string[] Pieces =
    [
        "$", "€", "38", "1.234,5", "1,234.5", "999999999999999999999", "0", ".", ",", "-", "+", "~", "/", " ", "\n", "'", "(", ")", "%",
        "billion", "miliardi", "Milliarden", "mil", "millones", "fünf", "und", "dreißig", "siebenjährig", "duecento", "settennale", "een", "e mezzo",
        "half", "a", "of", "to", "between", "and", "from", "until", "2026", "2030年", "11月", "3日", "兆", "亿", "万", "三百", "천", "만", "억", "달러", "円", "元",
        "GW", "MWh", "GPU", "GPUs", "H100", "chips", "years", "anni", "Jahre", "November", "2025-11-03", "99/99/9999", "USD", "MEUR", "R$", "lakh", "crore",
        "\uD83D", "\uDE00", "\u0301", "\u200B", "ß", "İ", "百分之", "年間", "数", "여",
    ];

    private static readonly Gen<string> Languages = Gen.Int[0, PackReader.Codes.Count - 1].Select(i => PackReader.Codes[i]);

    private static readonly Gen<string> Texts =
        Gen.OneOf(Gen.Int[0, Pieces.Length - 1].Select(i => Pieces[i]), Gen.String[0, 6]).Array[0, 40].Select(string.Concat);

    [Fact]
    public void No_text_throws_and_all_spans_lie_inside_it() =>
        Gen.Select(Languages, Texts).Sample((language, text) =>
        {
            var segmented = QuantityNotation.Segment(language, text, new DateOnly(2025, 11, 3));
            var found = QuantityReader.Read(segmented);
            return Spans(found).All(span => span.Start >= 0 && span.Length > 0 && span.End <= segmented.Article.Text.Length);
        }, iter: 20_000);

    [Fact]
    public void Amounts_stay_in_range() =>
        Gen.Select(Languages, Texts).Sample((language, text) =>
            QuantityReader.Read(QuantityNotation.Segment(language, text)) is var found
            && found.Money.All(money => money.Amount is > 0 and <= 10_000_000_000_000_000)
            && found.Durations.All(duration => duration.Months is > 0 and <= 1200)
            && found.ChipCounts.All(chips => chips.Count > 0), iter: 10_000);

    [Theory]
    [InlineData("$202107211321363588510367 was asked.")]
    [InlineData("It costs 99,999 quadrillion dollars.")]
    [InlineData("It costs 99999999 trillion trillion trillion dollars.")]
    public void An_amount_beyond_all_money_is_no_mention(string text) =>
        QuantityReader.Read(QuantityNotation.Segment("en", text)).Money.Should().BeEmpty();

    [Fact]
    public void The_culture_of_the_machine_changes_nothing()
    {
        var before = CultureInfo.CurrentCulture;
        try
        {
            foreach (var culture in new[] { "tr-TR", "de-DE", "ar-SA" })
            {
                CultureInfo.CurrentCulture = CultureInfo.GetCultureInfo(culture);
                QuantityNotation.Describe(QuantityReader.Read(QuantityNotation.Segment("en", "It paid USD 1.5 BILLION for 2.5 GIGAWATTS.")))
                    .Should().BeEquivalentTo("money 1500000000 USD", "power 2500");
            }
        }
        finally
        {
            CultureInfo.CurrentCulture = before;
        }
    }

    [Theory]
    [InlineData("1 ")]
    [InlineData("$")]
    [InlineData("1 million ")]
    [InlineData("und")]
    [InlineData("between 3 and ")]
    [InlineData("2026-")]
    [InlineData("up to the a ")]
    [InlineData("9,")]
    public void Time_grows_linearly_with_repeated_text(string piece)
    {
        Measure(piece, 20_000);
        var small = Measure(piece, 20_000);
        var large = Measure(piece, 160_000);

        large.Should().BeLessThan((8 * 6 * small) + TimeSpan.FromMilliseconds(200));
    }

    private static TimeSpan Measure(string piece, int length)
    {
        var text = new StringBuilder().Insert(0, piece, length / piece.Length).ToString();
        var segmented = QuantityNotation.Segment("de", text);
        var watch = Stopwatch.StartNew();
        QuantityReader.Read(segmented);
        return watch.Elapsed;
    }

    private static IEnumerable<TextSpan> Spans(QuantityMentions found) =>
    [
        .. found.Money.Select(mention => mention.Span), .. found.Durations.Select(mention => mention.Span),
        .. found.YearRanges.Select(mention => mention.Span), .. found.Powers.Select(mention => mention.Span),
        .. found.ChipCounts.Select(mention => mention.Span), .. found.Dates.Select(mention => mention.Span),
        .. found.Percents.Select(mention => mention.Span),
    ];
}
