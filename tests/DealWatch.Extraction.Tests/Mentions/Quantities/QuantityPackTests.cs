using System.Text.Json;
using DealWatch.Extraction.Languages;
using DealWatch.Extraction.Languages.Quantities;
using DealWatch.Extraction.Text;

namespace DealWatch.Extraction.Tests.Mentions.Quantities;

public sealed class QuantityPackTests
{
    private static readonly HashSet<string> OpenTables =
        ["words", "multipliers", "fractions", "scales", "shortScales", "names", "symbols", "units", "compounds", "whole", "power", "months"];

    [Fact]
    public void All_packs_have_the_same_keys()
    {
        var expected = Keys("en");

        foreach (var code in PackReader.Codes)
        {
            Keys(code).Should().BeEquivalentTo(expected, "{0}/quantities.json is one pack of ten", code);
        }
    }

    [Fact]
    public void All_packs_name_the_same_currencies()
    {
        var expected = Lexicon("en").Currencies.Names.Keys;

        foreach (var code in PackReader.Codes)
        {
            Lexicon(code).Currencies.Names.Keys.Should().BeEquivalentTo(expected, "{0} is one pack of ten", code);
        }
    }

    [Fact]
    public void A_currency_that_is_no_code_stops_with_file_and_key()
    {
        var lexicon = Lexicon("en");
        lexicon.Currencies.Names.Add("Dollar", ["greenback"]);

        var compile = () => QuantityTermsBuilder.Compile("en", lexicon, PackReader.SharedSymbols);

        compile.Should().Throw<LanguagePackException>().WithMessage("*en/quantities.json*currencies.names*Dollar*");
    }

    [Fact]
    public void A_scale_that_is_none_stops_with_file_and_key()
    {
        var lexicon = Lexicon("it");
        lexicon.Scales["milione"] = 1;

        var compile = () => QuantityTermsBuilder.Compile("it", lexicon, PackReader.SharedSymbols);

        compile.Should().Throw<LanguagePackException>().WithMessage("*it/quantities.json*scales*milione*");
    }

    [Fact]
    public void An_empty_entry_stops_with_file_and_key()
    {
        var lexicon = Lexicon("de");
        lexicon.Durations.Units[" "] = 12;

        var compile = () => QuantityTermsBuilder.Compile("de", lexicon, PackReader.SharedSymbols);

        compile.Should().Throw<LanguagePackException>().WithMessage("*de/quantities.json*durations.units*");
    }

    [Fact]
    public void Phrases_that_only_differ_in_case_or_accents_are_one_entry()
    {
        var found = new List<(QuantityTerm Term, int End)>();

        PackReader.Read("es").Quantities.PhrasesAt(CharClass.Fold("MILLÓN"), 0, found);

        found.Should().ContainSingle().Which.Term.Scale.Should().Be(1_000_000);
    }

    private static QuantityLexicon Lexicon(string code) => PackReader.ReadQuantities(code);

    private static List<string> Keys(string code)
    {
        using var stream = typeof(PackReader).Assembly.GetManifestResourceStream($"packs/{code}/quantities.json")!;
        using var document = JsonDocument.Parse(stream);
        var keys = new List<string>();
        Collect(document.RootElement, "", keys);
        return keys;
    }

    private static void Collect(JsonElement element, string path, List<string> keys)
    {
        foreach (var property in element.EnumerateObject())
        {
            keys.Add(path + property.Name);
            if (property.Value.ValueKind == JsonValueKind.Object && !OpenTables.Contains(property.Name))
            {
                Collect(property.Value, $"{path}{property.Name}.", keys);
            }
        }
    }
}
