using System.Text.RegularExpressions;

namespace DealWatch.Web.Tests.Wording;

/// <summary>What people read stands in the catalogs: nothing is said by a page past them.</summary>
public sealed partial class NoTextInPagesTests
{
    /// <summary>Areas that speak English only as yet: a path inside the web app, or its beginning. This list gets shorter.</summary>
    private static readonly string[] EnglishOnly = [];

    /// <summary>Names of things are the same in every language.</summary>
    private static readonly string[] Names = ["DealWatch", "CSV", "JSON", "SVG", "PNG", "GraphML", "https"];

    [Fact]
    public void Pages_say_nothing_past_the_catalogs()
    {
        var said = from file in WebSources.Files(".cshtml", "Pages")
                   where !EnglishOnly.Any(area => file.Path.StartsWith(area, StringComparison.Ordinal))
                   from text in RazorScan.Of(file.Text)
                   where Words().Matches(text).Any(word => !Names.Contains(word.Value))
                   select $"{file.Path}: {text}";

        said.Should().BeEmpty("a text is written as @T(\"…\"), and each language has it");
    }

    [Theory]
    [InlineData("<p>Hello there</p>", "Hello there")]
    [InlineData("@if (a > 0)\n{\n  <p>@T(\"Known\") but @b[0].Name(\"x\") not this</p>\n}\nelse if (c)\n{\n  var d = \"code\";\n}", "but   not this")]
    [InlineData("<a href=\"/x\" aria-label=\"Read @name\">@T(\"Known\")</a>", "Read")]
    [InlineData("@{\n  ViewData[\"Title\"] = T(\"Known\");\n}\n<h1>@(a ? T(\"Known\") : $\"{b}\")</h1> loose", "loose")]
    public void Letters_outside_tags_and_expressions_are_found(string razor, string expected) => RazorScan.Of(razor).Should().Equal(expected);

    [GeneratedRegex(@"\p{L}{2,}")]
    private static partial Regex Words();
}
