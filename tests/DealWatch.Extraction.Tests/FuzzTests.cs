using System.Diagnostics;
using System.Globalization;
using System.Text;
using System.Text.Json;
using DealWatch.Extraction.Articles;
using DealWatch.Extraction.Tests.Goldens;

namespace DealWatch.Extraction.Tests;

/// <summary>
/// Random splices of articles, markup and characters that no article should have. Seeds are fixed; <c>DEALWATCH_FUZZ_SECONDS</c> makes a run
/// go on with further seeds for that long.
/// </summary>
public sealed class FuzzTests
{
    private const int InputsInSuite = 2000;

    private static readonly string[] Articles = [.. Golden.Names.Select(name => Golden.Read(name).Input.Text)];

    private static readonly string[] Oddities =
    [
        "\0", "\uD83D", "\uDE00", "\uD83D\uDE00", "\u0301", "\u200B", "\uFEFF", "\u202E", "\r", "\n", "\n\n", "\t", "\u0085", "\u2028", "\uFFFF", "İ", "ß",
        "**", "__", "[", "](", "](http://a/b)", "![x](y)", "# ", "> ", "- ", "`", "<b>", "</p>", "&amp;", "|", "$", "€", "1,234.5", "999999999999999999999",
        "20", "2030", "%", "(", ")", "\"", "'", ".", "。", ",", "、", "・", "the company", "both companies", "Nvidia", "OpenAI", "甲骨文", "오라클", "オラクル",
    ];

    [Fact]
    public void No_text_throws_and_every_quote_stands_at_its_span()
    {
        var seconds = int.Parse(Environment.GetEnvironmentVariable("DEALWATCH_FUZZ_SECONDS") ?? "0", CultureInfo.InvariantCulture);
        var watch = Stopwatch.StartNew();
        for (var seed = 0; seed < InputsInSuite || watch.Elapsed < TimeSpan.FromSeconds(seconds); seed++)
        {
            Check(seed);
        }
    }

    private static void Check(int seed)
    {
        var random = new Random(seed);
        var languages = Extractors.Shared.Languages;
        var title = random.Next(3) == 0 ? Splice(random, 1) : null;
        var language = random.Next(2) == 0 ? languages[random.Next(languages.Count)] : null;
        var input = new ArticleInput(Splice(random, 1 + random.Next(12)), title, null, language);
        try
        {
            var result = Extractors.Shared.Extract(input);
            var wrong = result.Deals.SelectMany(deal => deal.Evidence.Append(deal.Statement))
                .Where(evidence => evidence.Quote.Length == 0 || evidence.Quote != input.Text[evidence.Start..evidence.End]);
            wrong.Should().BeEmpty();
            JsonSerializer.Serialize(Extractors.Shared.Extract(input)).Should().Be(JsonSerializer.Serialize(result));
            Extractors.Shared.ReadMentions(input.Text, language).Mentions
                .Where(mention => mention.Start < 0 || mention.Start >= mention.End || mention.End > input.Text.Length).Should().BeEmpty();
        }
        catch (Exception e)
        {
            throw new InvalidOperationException($"Seed {seed}: {e.Message}", e);
        }
    }

    private static string Splice(Random random, int pieces)
    {
        var text = new StringBuilder();
        for (var i = 0; i < pieces; i++)
        {
            switch (random.Next(4))
            {
                case 0:
                    text.Append(Oddities[random.Next(Oddities.Length)]);
                    break;
                case 1:
                    text.Append((char)random.Next(char.MaxValue + 1));
                    break;
                default:
                    var article = Articles[random.Next(Articles.Length)];
                    var start = random.Next(article.Length);
                    text.Append(article, start, random.Next(Math.Min(500, article.Length - start)));
                    break;
            }
        }

        return text.ToString();
    }
}
