using System.Numerics;

namespace DealWatch.Extraction.Records.Learning;

/// <summary>
/// Numbers the features of a model. Most features of a candidate are in no model, so a small map of bits comes before the table, which nearly every
/// look-up of such a feature does not reach.
/// </summary>
internal sealed class RowTable
{
    private const int SlotsPerRow = 2;
    private const int BitsPerRow = 8;
    private const int BitsPerWord = 64;

    private readonly List<ulong> _ids;
    private readonly Slot[] _slots;

    /// <summary>A bit for each value that some of a feature's own bits can have; set when a row has a feature with that value.</summary>
    private readonly ulong[] _known;

    /// <param name="capacity">The most rows that are added.</param>
    public RowTable(int capacity)
    {
        _ids = new List<ulong>(capacity);
        _slots = new Slot[BitOperations.RoundUpToPowerOf2((uint)Math.Max(1, capacity * SlotsPerRow))];
        _known = new ulong[BitOperations.RoundUpToPowerOf2((uint)Math.Max(1, capacity * BitsPerRow / BitsPerWord))];
    }

    /// <summary>The features by row.</summary>
    public IReadOnlyList<ulong> Ids => _ids;

    /// <summary>Gives a feature the next row.</summary>
    /// <exception cref="ArgumentException">The feature has a row.</exception>
    public int Add(ulong id)
    {
        var at = (int)id & (_slots.Length - 1);
        for (; _slots[at].Number != 0; at = (at + 1) & (_slots.Length - 1))
        {
            if (_slots[at].Id == id)
            {
                throw new ArgumentException($"The feature {id:x16} is there twice.", nameof(id));
            }
        }

        _ids.Add(id);
        _known[Word(id)] |= Bit(id);
        _slots[at] = new Slot(id, _ids.Count);
        return _ids.Count - 1;
    }

    /// <summary>The row of a feature; -1 when it has none.</summary>
    public int Find(ulong id)
    {
        if ((_known[Word(id)] & Bit(id)) == 0)
        {
            return -1;
        }

        var slots = _slots;
        for (var at = (int)id & (slots.Length - 1); slots[at].Number != 0; at = (at + 1) & (slots.Length - 1))
        {
            if (slots[at].Id == id)
            {
                return slots[at].Number - 1;
            }
        }

        return -1;
    }

    /// <summary>Word of the map for a feature, by bits that do not choose its slot.</summary>
    private int Word(ulong id) => (int)(id >> 38) & (_known.Length - 1);

    private static ulong Bit(ulong id) => 1UL << (int)(id >> 32);

    /// <param name="Id">The feature.</param>
    /// <param name="Number">Its row, counted from 1; 0 for a free slot.</param>
    private readonly record struct Slot(ulong Id, int Number);
}
