using System.Diagnostics;
using System.Globalization;
using DealWatch.Extraction;
using DealWatch.Extraction.Articles;

namespace DealWatch.Benchmarks.Cold;

/// <summary>What the new process of a cold start does: make an extractor, print what that took, end.</summary>
internal static class ColdHost
{
    public const string Create = "create";
    public const string First = "first";
    public const string All = "all";

    public static int Run(string step)
    {
        var text = step == First ? GoldenTexts.OfSize("en", Sample.Article) : "";
        var setBefore = Environment.WorkingSet;
        var cpuBefore = Environment.CpuUsage.TotalTime;
        var watch = Stopwatch.StartNew();

        var extractor = DealExtractor.Create();
        if (step == First)
        {
            extractor.Extract(new ArticleInput(text));
        }
        else if (step == All)
        {
            extractor.LoadAll();
        }

        var wall = watch.Elapsed.TotalMilliseconds;
        var cpu = (Environment.CpuUsage.TotalTime - cpuBefore).TotalMilliseconds;
        var set = Environment.WorkingSet;
        var managed = GC.GetTotalMemory(forceFullCollection: true);
        GC.KeepAlive(extractor);
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{cpu} {wall} {managed} {set - setBefore} {set}"));
        return 0;
    }
}
