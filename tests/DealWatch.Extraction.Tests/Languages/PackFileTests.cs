using System.Text;
using DealWatch.Extraction.Languages;

namespace DealWatch.Extraction.Tests.Languages;

public sealed class PackFileTests
{
    [Fact]
    public void Every_pack_loads_whole()
    {
        var load = () => DealExtractor.Create().LoadAll();

        load.Should().NotThrow().Which.Languages.Should().Contain(["en", "zh"]);
    }

    [Theory]
    [InlineData("""{ "code": "xx" }""", "*xx/language.json*'name' is missing*")]
    [InlineData("""{ "code": 7 }""", "*xx/language.json*'code' should be a text*")]
    [InlineData("""{ "code": "xx", "code": "yy" }""", "*xx/language.json*'code' is there twice*")]
    [InlineData("""{ "code": "xx", "name": "X", "functionWords": [1], "abbreviations": [], "nameEndings": [], "capitalisesNouns": false }""", "*xx/language.json*'functionWords' should be a list of texts*")]
    [InlineData("""{ "code": "xx", "name": "X", "functionWords": [], "abbreviations": [], "nameEndings": [], "capitalisesNouns": false, "more": {} }""", "*xx/language.json*'more' is unknown*")]
    [InlineData("""{ "code": null }""", "*xx/language.json*'code'*")]
    [InlineData("""[]""", "*xx/language.json*no object*")]
    [InlineData("{\n\"code\": oops }", "*xx/language.json*line 2*")]
    [InlineData("", "*xx/language.json*")]
    public void A_bad_file_stops_with_file_and_key(string content, string message)
    {
        var read = () => LanguageData.Read(PackFile.Parse("xx/language.json", Encoding.UTF8.GetBytes(content)));

        read.Should().Throw<LanguagePackException>().WithMessage(message);
    }

    [Fact]
    public void A_key_inside_an_object_is_named_with_its_path()
    {
        var section = PackFile.Parse("xx/quantities.json", """{ "durations": { "whole": { "decade": 1.5 } } }"""u8);

        var read = () => section.Section("durations").Integers("whole");

        read.Should().Throw<LanguagePackException>().WithMessage("*xx/quantities.json*durations.whole.decade*whole number*");
    }

    [Fact]
    public void Comments_and_trailing_commas_are_allowed() =>
        PackFile.Parse("xx/x.json", """{ "a": ["b",], /* why */ }"""u8).Words("a").Should().Equal("b");
}
