using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using DealWatch.Extraction.Mentions;

namespace DealWatch.Extraction.Records.Learning;

/// <summary>
/// The binary features of one candidate, as hashes of their names. Names are spelled out only when a dictionary to keep them is given
/// (in training and explanations).
/// </summary>
internal sealed class FeatureVector(Dictionary<ulong, string>? names)
{
    private readonly List<ulong> _ids = new(96);

    public IReadOnlyList<ulong> Ids => _ids;

    /// <summary>The same as <see cref="Ids"/>, for loops that run for every feature of every candidate.</summary>
    public ReadOnlySpan<ulong> Span => CollectionsMarshal.AsSpan(_ids);

    /// <summary>Forgets the features, so that the next candidate can use the same memory.</summary>
    public void Clear() => _ids.Clear();

    public void Add(Sym template) => Keep(template.Hash, names is null ? null : template.Name);

    public void Add(Sym template, Sym a) => Keep(Mix(template.Hash, a.Hash), names is null ? null : $"{template}|{a}");

    public void Add(Sym template, Sym a, Sym b) => Keep(Mix(Mix(template.Hash, a.Hash), b.Hash), names is null ? null : $"{template}|{a}|{b}");

    public void Add(Sym template, Sym a, Sym b, Sym c) =>
        Keep(Mix(Mix(Mix(template.Hash, a.Hash), b.Hash), c.Hash), names is null ? null : $"{template}|{a}|{b}|{c}");

    public void Add(Sym template, Sym a, Sym b, Sym c, Sym d) => Keep(
        Mix(Mix(Mix(Mix(template.Hash, a.Hash), b.Hash), c.Hash), d.Hash), names is null ? null : $"{template}|{a}|{b}|{c}|{d}");

    /// <summary>Hash of a feature as the weights file writes it.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public static ulong IdOf(ReadOnlySpan<char> name)
    {
        var end = name.IndexOf('|');
        var id = Sym.HashOf(end < 0 ? name : name[..end]);
        while (end >= 0)
        {
            name = name[(end + 1)..];
            end = name.IndexOf('|');
            id = Mix(id, Sym.HashOf(end < 0 ? name : name[..end]));
        }

        return id;
    }

    private static ulong Mix(ulong a, ulong b)
    {
        var x = (a ^ (b + 0x9E3779B97F4A7C15UL + (a << 6) + (a >> 2))) * 0xBF58476D1CE4E5B9UL;
        return x ^ (x >> 31);
    }

    private void Keep(ulong id, string? name)
    {
        _ids.Add(id);
        if (name is not null)
        {
            names!.TryAdd(id, name);
        }
    }
}
