using System.Diagnostics;
using System.Globalization;
using DealWatch.Web.Ingestion;

namespace DealWatch.Benchmarks.Linking;

/// <summary>Measures the processor time that storing and linking one more article takes in libraries of several sizes, and prints one table.</summary>
internal static class LinkingSuite
{
    private const int Seed = 20_260_101, WarmUps = 25, Measured = 120;

    public static async Task<int> RunAsync(IReadOnlyList<int> sizes)
    {
        Console.WriteLine("| reports | of the busiest pair | filled in s | an article: median CPU ms | mean ms | 95 of 100 ms | an article on the busiest pair: median ms | most ms |");
        Console.WriteLine("| ---: | ---: | ---: | ---: | ---: | ---: | ---: | ---: |");
        var (first, last) = (new List<double>(), new List<double>());
        foreach (var size in sizes)
        {
            last = await MeasureAsync(size);
            first = first.Count == 0 ? last : first;
        }

        Console.WriteLine();
        Console.WriteLine(string.Create(
            CultureInfo.InvariantCulture, $"{sizes[^1]} reports cost {Median(last) / Median(first):0.0} times what {sizes[0]} cost by the median, {last.Average() / first.Average():0.0} times by the mean."));
        return 0;
    }

    private static async Task<List<double>> MeasureAsync(int size)
    {
        var random = new Random(Seed);
        var world = new World(random);
        var stories = new List<Story>();
        for (var reports = 0; reports < size; reports += stories[^1].Result.Deals.Count)
        {
            stories.Add(Story.Of(random, world, world.Any(random), stories.Count));
        }

        var watch = Stopwatch.StartNew();
        using var library = await StoredLibrary.MakeAsync(stories);
        var filled = watch.Elapsed.TotalSeconds;
        var number = stories.Count;
        await TimesAsync(library, WarmUps, () => Story.Of(random, world, world.Any(random), number++));
        var any = await TimesAsync(library, Measured, () => Story.Of(random, world, world.Any(random), number++));
        var busiest = await TimesAsync(library, Measured / 4, () => Story.Of(random, world, world.Busiest(random), number++));
        Console.WriteLine(string.Create(
            CultureInfo.InvariantCulture,
            $"| {size} | {library.Busiest} | {filled:0} | {Median(any):0.0} | {any.Average():0.0} | {any.Order().ElementAt(any.Count * 95 / 100):0.0} | {Median(busiest):0.0} | {busiest.Max():0.0} |"));
        return any;
    }

    private static async Task<List<double>> TimesAsync(StoredLibrary library, int count, Func<Story> next)
    {
        var times = new List<double>();
        for (var i = 0; i < count; i++)
        {
            var story = next();
            var before = Environment.CpuUsage.TotalTime;
            var outcome = await library.Store.SaveAsync(story.Draft, story.Result, StoredLibrary.Extractor, CancellationToken.None);
            times.Add((Environment.CpuUsage.TotalTime - before).TotalMilliseconds);
            if (outcome is not IngestOutcome.Added)
            {
                throw new InvalidOperationException($"Story {story.Draft.Name} was not stored: {outcome}");
            }
        }

        return times;
    }

    private static double Median(List<double> times) => times.Order().ElementAt(times.Count / 2);
}
