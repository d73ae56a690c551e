using System.Text;

namespace DealWatch.Benchmarks;

/// <summary>The articles that the extractor's tests read, without their front matter.</summary>
internal static class GoldenTexts
{
    private const string Fence = "---\n";

    private static readonly string Root = Find(AppContext.BaseDirectory);

    public static IReadOnlyList<string> Languages { get; } =
        [.. Directory.GetDirectories(Root).Select(folder => Path.GetFileName(folder).Split('-')[0]).Distinct().Order(StringComparer.Ordinal)];

    public static string[] Of(string language) =>
        [.. Directory.GetDirectories(Root, $"{language}-*").Order(StringComparer.Ordinal).Select(folder => Read(Path.Combine(folder, "article.md")))];

    /// <summary>The articles one after the other, and again, until the text has this many bytes in UTF-8.</summary>
    public static string OfSize(string language, int bytes)
    {
        var articles = Of(language);
        var text = new StringBuilder();
        var length = 0;
        for (var i = 0; length < bytes; i = (i + 1) % articles.Length)
        {
            foreach (var rune in articles[i].EnumerateRunes())
            {
                if (length < bytes)
                {
                    text.Append(rune);
                    length += rune.Utf8SequenceLength;
                }
            }
        }

        return text.ToString();
    }

    private static string Read(string path)
    {
        var content = File.ReadAllText(path).ReplaceLineEndings("\n");
        var end = content.StartsWith(Fence, StringComparison.Ordinal) ? content.IndexOf("\n" + Fence, StringComparison.Ordinal) : -1;
        return end < 0 ? content : content[(end + 1 + Fence.Length)..];
    }

    private static string Find(string start)
    {
        for (var folder = new DirectoryInfo(start); folder is not null; folder = folder.Parent)
        {
            if (File.Exists(Path.Combine(folder.FullName, "DealWatch.sln")))
            {
                return Path.Combine(folder.FullName, "tests", "DealWatch.Extraction.Tests", "Golden");
            }
        }

        throw new InvalidOperationException($"DealWatch.sln is in no folder above {start}; run the benchmarks from a checkout.");
    }
}
