using System.Globalization;
using System.Text.RegularExpressions;
using DealWatch.Web.Wording;

namespace DealWatch.Web.Tests.Wording;

/// <summary>Each language says each text that the pages say, and nothing else.</summary>
public sealed partial class CatalogTests
{
    public static TheoryData<string> Languages => [.. InterfaceLanguage.All.Where(language => language != InterfaceLanguage.English).Select(language => language.TwoLetterISOLanguageName)];

    [Theory]
    [MemberData(nameof(Languages))]
    public void Has_every_text_that_the_code_uses(string language) =>
        UsedTexts.All.Except(TextCatalog.Read(language).Keys).Should().BeEmpty("Wording/{0} must have them", language);

    [Theory]
    [MemberData(nameof(Languages))]
    public void Has_no_text_that_the_code_does_not_use(string language) =>
        TextCatalog.Read(language).Keys.Except(UsedTexts.All).Should().BeEmpty("nothing shows them");

    [Theory]
    [MemberData(nameof(Languages))]
    public void Has_no_empty_text(string language) =>
        TextCatalog.Read(language).Where(text => string.IsNullOrWhiteSpace(text.Value)).Should().BeEmpty();

    /// <summary>A key with a note may offer parts that a language leaves out.</summary>
    [Theory]
    [MemberData(nameof(Languages))]
    public void Has_the_same_parts_and_the_same_markup(string language)
    {
        foreach (var (key, text) in TextCatalog.Read(language))
        {
            var parts = Part().Matches(text).Select(match => match.Value).Distinct().Order().ToList();
            var offered = Part().Matches(key).Select(match => match.Value).Distinct().Order().ToList();
            if (key.Contains("##", StringComparison.Ordinal))
            {
                parts.Should().BeSubsetOf(offered, "of {0}", key);
            }
            else
            {
                parts.Should().Equal(offered, "of {0}", key);
            }

            Tag().Matches(text).Select(match => match.Value).Order().Should().Equal(Tag().Matches(key).Select(match => match.Value).Order(), "of {0}", key);
        }
    }

    [Fact]
    public void English_is_said_without_the_notes_for_translators()
    {
        var before = CultureInfo.CurrentUICulture;
        try
        {
            CultureInfo.CurrentUICulture = CultureInfo.GetCultureInfo("de-DE"); // no language of the pages
            UsedTexts.All.Select(key => Texts.T(key)).Should().NotContain(text => text.Contains("##"));
        }
        finally
        {
            CultureInfo.CurrentUICulture = before;
        }
    }

    [GeneratedRegex(@"\{[^}]*\}")]
    private static partial Regex Part();

    [GeneratedRegex(@"</?\w+|href='[^']*'")]
    private static partial Regex Tag();
}
