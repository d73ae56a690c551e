using System.Runtime.CompilerServices;

namespace DealWatch.Extraction.Mentions;

/// <summary>A word of the model's feature vocabulary with its hash worked out once.</summary>
internal readonly struct Sym
{
    public Sym(string name)
    {
        Name = name;
        Hash = HashOf(name);
    }

    public string Name { get; }

    /// <summary>FNV-1a, 64 bits; the same on every machine.</summary>
    public ulong Hash { get; }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public static ulong HashOf(ReadOnlySpan<char> name)
    {
        var hash = 14695981039346656037UL;
        foreach (var c in name)
        {
            hash = (hash ^ c) * 1099511628211UL;
        }

        return hash;
    }

    public override string ToString() => Name;
}
