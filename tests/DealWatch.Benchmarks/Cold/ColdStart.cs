using System.Diagnostics;
using System.Globalization;

namespace DealWatch.Benchmarks.Cold;

/// <summary>A start in a process of its own: the median of several.</summary>
/// <param name="Step">What the process did.</param>
/// <param name="CpuMs">Processor time from the first line of the program on, in milliseconds.</param>
/// <param name="WallMs">The same on the wall.</param>
/// <param name="Managed">Bytes that live on the managed heap afterwards.</param>
/// <param name="Grown">Bytes by which the working set grew.</param>
/// <param name="WorkingSet">The whole working set, runtime included.</param>
internal sealed record ColdStart(string Step, double CpuMs, double WallMs, double Managed, double Grown, double WorkingSet)
{
    private const int Figures = 5;

    public static ColdStart Measure(string step, int runs)
    {
        var all = Enumerable.Range(0, runs).Select(_ => Start(step)).ToList();
        var median = Enumerable.Range(0, Figures).Select(i => all.Select(run => run[i]).Order().ElementAt(runs / 2)).ToArray();
        return new ColdStart(step, median[0], median[1], median[2], median[3], median[4]);
    }

    private static double[] Start(string step)
    {
        var start = new ProcessStartInfo(Environment.ProcessPath!, ["--cold", step]) { RedirectStandardOutput = true };
        using var process = Process.Start(start)!;
        var line = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        var figures = line.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries);
        return process.ExitCode == 0 && figures.Length == Figures
            ? [.. figures.Select(figure => double.Parse(figure, CultureInfo.InvariantCulture))]
            : throw new InvalidOperationException($"The process of the cold start ended with {process.ExitCode} and wrote: {line}");
    }
}
