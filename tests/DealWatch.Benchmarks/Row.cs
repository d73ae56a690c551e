namespace DealWatch.Benchmarks;

/// <summary>One line of the table.</summary>
/// <param name="What">What was measured.</param>
/// <param name="Sample">On which texts; null for a start.</param>
/// <param name="CpuMs">Processor time of one run, in milliseconds.</param>
/// <param name="WallMs">Time on the wall of one run, in milliseconds.</param>
/// <param name="Memory">Bytes that one run allocates.</param>
internal sealed record Row(string What, Sample Sample, double CpuMs, double WallMs, long Memory)
{
    public const string Whole = "Whole extractor";
    public const string Regex = "Currency regex";
    public const string Scan = "One scan";
}
