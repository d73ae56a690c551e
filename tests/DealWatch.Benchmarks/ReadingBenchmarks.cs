using System.Text.RegularExpressions;
using BenchmarkDotNet.Attributes;
using DealWatch.Extraction;
using DealWatch.Extraction.Articles;

namespace DealWatch.Benchmarks;

/// <summary>The whole extractor beside two that do far less with the same texts. BenchmarkDotNet asks for a public class that is not sealed.</summary>
public class ReadingBenchmarks
{
    /// <summary>What a first attempt at the task would look for: a currency, digits and a word of scale, in either order.</summary>
    private static readonly Regex Money = new(
        @"(?:US|HK|[CAS])?[$€£¥₩₹]\s?\d[\d.,]*(?:\s?(?:bn|billion|million|mld|Mrd|trillion|億|亿|兆|억|조|万|만))?"
        + @"|\d[\d.,]*\s?(?:(?:billion|million|trillion|miliard\w*|milion\w*|Milliard\w*|Million\w*|millones|milh\w+|bilh\w+|miljard|miljoen|億|亿|兆|억|조|万|만)\s?)?"
        + @"(?:dollar\w*|dólar\w*|euro\w*|美元|ドル|달러|円|元|원|USD|EUR|GBP|JPY|CNY|KRW)",
        RegexOptions.Compiled | RegexOptions.CultureInvariant);

    private readonly DealExtractor _extractor = Loaded.Extractor;

    [ParamsSource(nameof(Samples))]
    public Sample Sample { get; set; } = null!;

    public static IEnumerable<Sample> Samples => Sample.All;

    [Benchmark(Description = Row.Whole)]
    public int Whole()
    {
        var deals = 0;
        foreach (var text in Sample.Texts)
        {
            deals += _extractor.Extract(new ArticleInput(text)).Deals.Count;
        }

        return deals;
    }

    [Benchmark(Description = Row.Regex)]
    public int CurrencyRegex()
    {
        var found = 0;
        foreach (var text in Sample.Texts)
        {
            found += Money.Count(text);
        }

        return found;
    }

    [Benchmark(Description = Row.Scan)]
    public int OneScan()
    {
        var digits = 0;
        foreach (var text in Sample.Texts)
        {
            foreach (var c in text.AsSpan())
            {
                digits += char.IsAsciiDigit(c) ? 1 : 0;
            }
        }

        return digits;
    }
}
