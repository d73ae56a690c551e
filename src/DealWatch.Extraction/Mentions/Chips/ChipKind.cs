namespace DealWatch.Extraction.Mentions.Chips;

/// <summary>The values of <see cref="ChipModel.Kind"/>.</summary>
internal static class ChipKind
{
    public const string Accelerator = "accelerator";
    public const string Cpu = "cpu";
    public const string System = "system";
    public const string Memory = "memory";
    public const string Network = "network";

    /// <summary>A generation that covers several products (Blackwell).</summary>
    public const string Family = "family";

    private static readonly HashSet<string> Known = [Accelerator, Cpu, System, Memory, Network, Family];

    public static bool IsKnown(string kind) => Known.Contains(kind);
}
