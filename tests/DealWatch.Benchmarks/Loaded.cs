using System.Diagnostics;
using DealWatch.Extraction;
using DealWatch.Extraction.Articles;

namespace DealWatch.Benchmarks;

/// <summary>One extractor for all benchmarks, with every language read and its code compiled as well as it ever will be.</summary>
internal static class Loaded
{
    /// <summary>The runtime compiles hot code anew in the background, in steps that wait until nothing new is compiled.</summary>
    private static readonly TimeSpan WarmUp = TimeSpan.FromSeconds(8);

    public static DealExtractor Extractor { get; } = Load();

    private static DealExtractor Load()
    {
        var extractor = DealExtractor.Create().LoadAll();
        var articles = GoldenTexts.Languages.SelectMany(GoldenTexts.Of).ToList();
        var watch = Stopwatch.StartNew();
        while (watch.Elapsed < WarmUp)
        {
            articles.ForEach(text => extractor.Extract(new ArticleInput(text)));
        }

        return extractor;
    }
}
