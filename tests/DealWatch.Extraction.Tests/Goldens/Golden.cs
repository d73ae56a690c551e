using System.Globalization;
using System.Text.Json;
using DealWatch.Extraction.Articles;
using DealWatch.Extraction.Training;

namespace DealWatch.Extraction.Tests.Goldens;

/// <summary>One folder below <c>Golden/</c>: an article and the deals that a person found in it.</summary>
internal sealed record Golden(string Name, ArticleInput Input, ArticleLabels Labels)
{
    private const string Fence = "---\n";

    public static IReadOnlyList<string> Names { get; } =
        [.. Directory.GetDirectories(Root).Select(folder => Path.GetFileName(folder)).Order(StringComparer.Ordinal)];

    private static string Root => Checkout.Folder("tests", "DealWatch.Extraction.Tests", "Golden");

    public static Golden Read(string name)
    {
        var labels = LabelFile.Parse(File.ReadAllText(Path.Combine(Root, name, "expected.json")))!;
        var (matter, text) = Split(File.ReadAllText(Path.Combine(Root, name, "article.md")));
        var published = matter.TryGetValue("published", out var day) ? DateOnly.ParseExact(day, "yyyy-MM-dd", CultureInfo.InvariantCulture) : (DateOnly?)null;
        return new Golden(name, new ArticleInput(text, matter.GetValueOrDefault("title"), published, matter.GetValueOrDefault("language")), labels);
    }

    /// <summary>The goldens use single-line keys only, so that this needs no YAML reader.</summary>
    private static (Dictionary<string, string> Matter, string Text) Split(string content)
    {
        var end = content.IndexOf("\n" + Fence, StringComparison.Ordinal);
        if (!content.StartsWith(Fence, StringComparison.Ordinal) || end < 0)
        {
            return ([], content);
        }

        var matter = content[Fence.Length..end].Split('\n')
            .Select(line => line.Split(':', 2))
            .ToDictionary(pair => pair[0].Trim(), pair => Unquote(pair[1].Trim()));
        return (matter, content[(end + 1 + Fence.Length)..]);
    }

    private static string Unquote(string value) => value switch
    {
        ['"', .., '"'] => JsonSerializer.Deserialize<string>(value)!,
        ['\'', .. var inner, '\''] => inner.Replace("''", "'", StringComparison.Ordinal),
        _ => value,
    };
}
