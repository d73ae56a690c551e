using System.Text.Json;
using DealWatch.Extraction.Languages;
using DealWatch.Extraction.Mentions.Quantities;

namespace DealWatch.Extraction.Tests.Mentions.Quantities;

public sealed class PhraseCorpusTests
{
    private static readonly DateOnly Published = new(2025, 11, 3);
    private static readonly string Folder = Checkout.Folder("tests", "DealWatch.Extraction.Tests", "Corpus");

    public static TheoryData<string, string, string[]> Phrases()
    {
        var data = new TheoryData<string, string, string[]>();
        foreach (var language in PackReader.Codes)
        {
            foreach (var phrase in Read(language))
            {
                data.Add(language, phrase.Text, phrase.Mentions);
            }
        }

        return data;
    }

    [Theory]
    [MemberData(nameof(Phrases))]
    public void A_phrase_gives_its_quantities_and_nothing_else(string language, string text, string[] mentions)
    {
        var found = QuantityReader.Read(QuantityNotation.Segment(language, text, Published));

        QuantityNotation.Describe(found).Should().BeEquivalentTo(mentions);
    }

    [Theory]
    [InlineData("it", 150)]
    [InlineData("en", 150)]
    [InlineData("de", 60)]
    [InlineData("fr", 60)]
    [InlineData("es", 60)]
    [InlineData("pt", 60)]
    [InlineData("nl", 60)]
    [InlineData("zh", 60)]
    [InlineData("ja", 60)]
    [InlineData("ko", 60)]
    public void Every_language_is_held_to_enough_phrases(string language, int least) =>
        Read(language).Select(phrase => phrase.Text).Distinct().Should().HaveCountGreaterThanOrEqualTo(least);

    private static PhraseCase[] Read(string language) =>
        JsonSerializer.Deserialize<PhraseCase[]>(
            File.ReadAllText(Path.Combine(Folder, $"{language}.json")), JsonSerializerOptions.Web)!;
}
