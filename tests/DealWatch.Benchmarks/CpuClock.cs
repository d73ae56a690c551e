using Perfolizer.Horology;

namespace DealWatch.Benchmarks;

/// <summary>Counts the processor time of this process, which other programs on the machine disturb less than they do the time on the wall.</summary>
internal sealed class CpuClock : IClock
{
    public string Title => "CPU";

    public bool IsAvailable => true;

    public Frequency Frequency { get; } = new(TimeSpan.TicksPerSecond);

    public long GetTimestamp() => Environment.CpuUsage.TotalTime.Ticks;
}
