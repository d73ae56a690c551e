using System.Collections;
using System.Numerics;

namespace DealWatch.Extraction.Mentions.Cues;

/// <summary>A set of cues in one machine word.</summary>
/// <param name="Bits">Bit <c>n</c> stands for the cue with value <c>n</c>.</param>
internal readonly record struct CueSet(ulong Bits) : IEnumerable<Cue>
{
    public bool IsEmpty => Bits == 0;

    public static CueSet Of(params ReadOnlySpan<Cue> cues)
    {
        ulong bits = 0;
        foreach (var cue in cues)
        {
            bits |= 1UL << (int)cue;
        }

        return new CueSet(bits);
    }

    public bool Has(Cue cue) => (Bits & (1UL << (int)cue)) != 0;

    public bool HasAny(CueSet other) => (Bits & other.Bits) != 0;

    public CueSet With(CueSet other) => new(Bits | other.Bits);

    public CueSet Only(CueSet other) => new(Bits & other.Bits);

    public Enumerator GetEnumerator() => new(Bits);

    IEnumerator<Cue> IEnumerable<Cue>.GetEnumerator() => GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    /// <summary>Walks the set bits from the lowest.</summary>
    public struct Enumerator(ulong bits) : IEnumerator<Cue>
    {
        private ulong _rest = bits;

        public Cue Current { get; private set; }

        readonly object IEnumerator.Current => Current;

        public bool MoveNext()
        {
            if (_rest == 0)
            {
                return false;
            }

            Current = (Cue)BitOperations.TrailingZeroCount(_rest);
            _rest &= _rest - 1;
            return true;
        }

        public readonly void Reset() => throw new NotSupportedException();

        public readonly void Dispose()
        {
        }
    }
}
