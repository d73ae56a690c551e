using BenchmarkDotNet.Columns;
using BenchmarkDotNet.Configs;
using BenchmarkDotNet.Diagnosers;
using BenchmarkDotNet.Exporters;
using BenchmarkDotNet.Filters;
using BenchmarkDotNet.Jobs;
using BenchmarkDotNet.Reports;
using BenchmarkDotNet.Running;
using BenchmarkDotNet.Toolchains.InProcess.Emit;
using DealWatch.Benchmarks.Cold;
using Perfolizer.Horology;

namespace DealWatch.Benchmarks;

/// <summary>Runs everything and prints one table.</summary>
internal static class Suite
{
    private const string Cpu = "cpu";
    private const string Wall = "wall";

    public static int Run(bool isShort, string? only)
    {
        var config = Config(isShort, only);
        var runs = isShort ? 5 : 15;
        var starts = only is null or "cold"
            ? new[] { ColdHost.Create, ColdHost.First, ColdHost.All }.Select(step => ColdStart.Measure(step, runs)).ToList()
            : [];
        Console.Error.WriteLine($"{starts.Count} starts measured; now the texts, which takes {(isShort ? "two to three minutes" : "half an hour")} on a quiet machine.");
        var summaries = BenchmarkRunner.Run([typeof(ReadingBenchmarks), typeof(StageBenchmarks)], config);
        var reports = summaries.SelectMany(summary => summary.Reports).ToList();
        Console.Write(ResultTable.Print(Rows(reports), starts));
        return reports.TrueForAll(report => report.Success) ? 0 : 1;
    }

    private static ManualConfig Config(bool isShort, string? only) => ManualConfig.CreateEmpty()
        .AddJob(MakeJob(isShort, new CpuClock(), Cpu), MakeJob(isShort, Chronometer.BestClock, Wall))
        .AddDiagnoser(MemoryDiagnoser.Default)
        .AddColumnProvider(DefaultColumnProviders.Instance)
        .AddExporter(MarkdownExporter.GitHub)
        .AddLogger(new ErrorLogger())
        .AddFilter(new SimpleFilter(benchmark => (!isShort || IsShort(benchmark)) && (only is null || Matches(benchmark, only))))
        .WithOptions(ConfigOptions.DisableLogFile)
        .WithArtifactsPath(Path.Combine(Path.GetTempPath(), "dealwatch-benchmarks"));

    /// <summary>In this process, so that nothing is built anew and both clocks see the same program.</summary>
    private static Job MakeJob(bool isShort, IClock clock, string name) => new Job(name)
        .WithToolchain(new InProcessEmitToolchain(TimeSpan.FromHours(1), logOutput: false))
        .WithClock(clock)
        .WithEvaluateOverhead(false)
        .WithWarmupCount(isShort ? 1 : 3)
        .WithIterationCount(isShort ? 3 : 10)
        .WithIterationTime(TimeInterval.FromMilliseconds(isShort ? 40 : 200));

    private static bool IsShort(BenchmarkCase benchmark) =>
        benchmark.Descriptor.Type == typeof(StageBenchmarks) ? SampleOf(benchmark).IsShortForStages : SampleOf(benchmark).IsShort;

    private static bool Matches(BenchmarkCase benchmark, string only) =>
        What(benchmark).Contains(only, StringComparison.OrdinalIgnoreCase) || SampleOf(benchmark).ToString().Contains(only, StringComparison.Ordinal);

    private static string What(BenchmarkCase benchmark) => benchmark.Descriptor.WorkloadMethodDisplayInfo.Trim('\'');

    private static Sample SampleOf(BenchmarkCase benchmark) => (Sample)benchmark.Parameters[nameof(ReadingBenchmarks.Sample)];

    private static List<Row> Rows(List<BenchmarkReport> reports)
    {
        var rows = new List<Row>();
        foreach (var group in reports.GroupBy(report => (What(report.BenchmarkCase), SampleOf(report.BenchmarkCase))))
        {
            var cpu = group.First(report => report.BenchmarkCase.Job.Id == Cpu);
            var wall = group.First(report => report.BenchmarkCase.Job.Id == Wall);
            if (cpu.ResultStatistics is { } onCpu && wall.ResultStatistics is { } onWall)
            {
                var allocated = cpu.GcStats.GetBytesAllocatedPerOperation(cpu.BenchmarkCase) ?? 0;
                rows.Add(new Row(group.Key.Item1, group.Key.Item2, onCpu.Median / 1e6, onWall.Median / 1e6, allocated));
            }
        }

        return rows;
    }
}
