using System.Text;
using DealWatch.Extraction.Articles;
using DealWatch.Extraction.Tests.Goldens;

namespace DealWatch.Extraction.Tests;

/// <summary>Texts that would take minutes if any step looked at every mention for every mention.</summary>
public sealed class LongTextTests
{
    private const int Length = 400_000;

    private static readonly TimeSpan Guard = TimeSpan.FromSeconds(30);

    [Theory]
    [InlineData("OpenAI agreed to buy cloud capacity from Oracle and pay Nvidia for chips and ")]
    [InlineData("Nvidia GPUs, Hopper and Rubin chips from AMD ")]
    [InlineData("100,000 Nvidia GB300 GPUs for OpenAI. ")]
    [InlineData("Nvidia bought chips. ")]
    [InlineData("OpenAI will pay Oracle $30 billion for cloud services over 5 years and 2 GW. ")]
    [InlineData("the company, both companies ")]
    [InlineData("\n")]
    [InlineData("(")]
    [InlineData("[a](")]
    public async Task A_long_text_of_one_piece_is_read_in_time(string piece) =>
        await ReadInTimeAsync(new StringBuilder(Length + piece.Length).Insert(0, piece, Length / piece.Length).ToString());

    [Fact]
    public async Task Thousands_of_different_names_and_amounts_are_read_in_time()
    {
        var text = new StringBuilder();
        for (var i = 0; text.Length < Length; i++)
        {
            text.Append($"OpenAI signs a ${i + 1} billion deal with Xa{(char)('a' + (i % 26))}{(char)('a' + (i / 26 % 26))}{(char)('a' + (i / 676))}or Corp for Nvidia chips. ");
        }

        await ReadInTimeAsync(text.ToString());
    }

    private static async Task ReadInTimeAsync(string text)
    {
        var result = await Task.Run(() => Extractors.Shared.Extract(new ArticleInput(text, Language: "en"))).WaitAsync(Guard);

        foreach (var evidence in result.Deals.SelectMany(deal => deal.Evidence))
        {
            evidence.Quote.Should().Be(text[evidence.Start..evidence.End]);
        }
    }
}
