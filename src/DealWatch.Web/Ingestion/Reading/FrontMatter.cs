using YamlDotNet.Core;
using YamlDotNet.Core.Events;

namespace DealWatch.Web.Ingestion.Reading;

/// <summary>The YAML block between two lines of three hyphens at the beginning of a Markdown file.</summary>
internal sealed record FrontMatter(string Body, ArticleDetails Details, IReadOnlyList<string> Notes)
{
    private const int MaxLength = 16_384;

    /// <summary>The body begins with the first character after the block's last line. A text without a block is all body.</summary>
    public static FrontMatter Split(string text)
    {
        if (!text.StartsWith("---", StringComparison.Ordinal) || EndOfLine(text, 0) is not { } first || text[..first].TrimEnd() != "---")
        {
            return new FrontMatter(text, ArticleDetails.None, []);
        }

        for (var line = first; line < text.Length && line < MaxLength;)
        {
            var next = EndOfLine(text, line) ?? text.Length;
            if (text[line..next].TrimEnd() is "---" or "...")
            {
                var (details, notes) = ParseDetails(text[first..line]);
                return new FrontMatter(text[next..], details, notes);
            }

            line = next;
        }

        return new FrontMatter(text, ArticleDetails.None, []);
    }

    /// <summary>The details that a YAML mapping states; other keys are ignored.</summary>
    public static (ArticleDetails Details, IReadOnlyList<string> Notes) ParseDetails(string yaml)
    {
        try
        {
            var values = Scalars(new Parser(new StringReader(yaml)));
            var (details, problems) = new RawDetails
            {
                Title = values.GetValueOrDefault("title"),
                Publisher = values.GetValueOrDefault("publisher"),
                Url = values.GetValueOrDefault("url"),
                Published = values.GetValueOrDefault("published"),
                Language = values.GetValueOrDefault("language"),
            }.Check();
            return (details, [.. problems.Select(problem => $"Left out of the front matter: {problem.Message}")]);
        }
        catch (YamlException exception)
        {
            return (ArticleDetails.None, [$"The front matter is no YAML mapping and was left out (line {exception.Start.Line})."]);
        }
    }

    /// <summary>Reads events instead of building a tree, so that no nesting or alias can grow.</summary>
    private static Dictionary<string, string> Scalars(Parser parser)
    {
        var values = new Dictionary<string, string>(StringComparer.OrdinalIgnoreCase);
        parser.Consume<StreamStart>();
        if (!parser.TryConsume<DocumentStart>(out _))
        {
            return values;
        }

        parser.Consume<MappingStart>();
        while (!parser.TryConsume<MappingEnd>(out _))
        {
            var key = parser.Consume<Scalar>().Value;
            if (parser.TryConsume<Scalar>(out var value))
            {
                if (value.Style != ScalarStyle.Plain || value.Value is not ("" or "~" or "null"))
                {
                    values[key] = value.Value;
                }
            }
            else
            {
                parser.SkipThisAndNestedEvents();
            }
        }

        return values;
    }

    private static int? EndOfLine(string text, int from)
    {
        var end = text.IndexOf('\n', from);
        return end < 0 ? null : end + 1;
    }
}
