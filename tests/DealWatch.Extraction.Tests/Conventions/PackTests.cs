using System.Text.Json;
using DealWatch.Extraction.Tests.Goldens;

namespace DealWatch.Extraction.Tests.Conventions;

public sealed class PackTests
{
    private const string Model = "en";

    private static readonly JsonDocumentOptions Lenient = new() { CommentHandling = JsonCommentHandling.Skip, AllowTrailingCommas = true };

    public static TheoryData<string> Packs => [.. Extractors.Shared.Languages];

    [Theory]
    [MemberData(nameof(Packs))]
    public void A_pack_has_the_same_files_as_the_others(string language) =>
        Files(language).Should().Equal(Files(Model));

    [Theory]
    [MemberData(nameof(Packs))]
    public void A_pack_has_the_same_keys_as_the_others(string language)
    {
        foreach (var file in Files(Model))
        {
            Keys(language, file).Should().BeEquivalentTo(Keys(Model, file), $"{language}/{file} is read like {Model}/{file}");
        }
    }

    [Theory]
    [MemberData(nameof(Packs))]
    public void A_pack_has_a_phrase_corpus(string language) =>
        File.Exists(Checkout.Folder("tests", "DealWatch.Extraction.Tests", "Corpus", $"{language}.json")).Should().BeTrue();

    private static string[] Files(string language) =>
        [.. Directory.GetFiles(PackFolder(language)).Select(file => Path.GetFileName(file)).Order(StringComparer.Ordinal)];

    private static IEnumerable<string> Keys(string language, string file)
    {
        using var document = JsonDocument.Parse(File.ReadAllText(Path.Combine(PackFolder(language), file)), Lenient);
        return [.. document.RootElement.EnumerateObject().Select(property => property.Name)];
    }

    private static string PackFolder(string language) => Checkout.Folder("src", "DealWatch.Extraction", "Languages", "Packs", language);
}
