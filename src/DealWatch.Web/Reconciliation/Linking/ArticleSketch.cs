using System.Buffers.Binary;
using System.Text;
using DealWatch.Web.Search;

namespace DealWatch.Web.Reconciliation.Linking;

/// <summary>
/// The smallest hashes of an article's word triples (MinHash over one permutation): enough to tell how much of one text stands in another,
/// also when one is a cut version of the other.
/// </summary>
internal sealed class ArticleSketch
{
    private const int Size = 256, FewSize = 24, Words = 3, Fewest = 12;

    /// <summary>Texts of which the shorter one stands to this part in the other are one piece, printed twice.</summary>
    private const double CopyFrom = 0.55;

    public static readonly ArticleSketch Empty = new([], 0);

    private readonly uint[] _smallest;
    private readonly int _triples;

    private ArticleSketch(uint[] smallest, int triples)
    {
        _smallest = smallest;
        _triples = triples;
    }

    /// <summary>The smallest hashes, in rising order.</summary>
    public ReadOnlySpan<uint> All => _smallest;

    /// <summary>The smallest of <see cref="All"/>.</summary>
    public ReadOnlySpan<uint> Few => _smallest.AsSpan(0, Math.Min(FewSize, _smallest.Length));

    public static ArticleSketch Of(string text)
    {
        var words = SearchText.Fold(text).Split(' ', StringSplitOptions.RemoveEmptyEntries);
        var hashes = new SortedSet<uint>();
        for (var i = 0; i + Words <= words.Length; i++)
        {
            hashes.Add(Hash(string.Join(' ', words, i, Words)));
        }

        return new ArticleSketch([.. hashes.Take(Size)], hashes.Count);
    }

    /// <summary>From <see cref="ToBytes"/>; nothing or something else gives the empty sketch.</summary>
    public static ArticleSketch FromBytes(byte[]? bytes)
    {
        if (bytes is null || bytes.Length < 4 || bytes.Length % 4 != 0)
        {
            return Empty;
        }

        var smallest = new uint[(bytes.Length / 4) - 1];
        for (var i = 0; i < smallest.Length; i++)
        {
            smallest[i] = BinaryPrimitives.ReadUInt32LittleEndian(bytes.AsSpan((i + 1) * 4));
        }

        return new ArticleSketch(smallest, BinaryPrimitives.ReadInt32LittleEndian(bytes));
    }

    public byte[] ToBytes()
    {
        var bytes = new byte[(_smallest.Length + 1) * 4];
        BinaryPrimitives.WriteInt32LittleEndian(bytes, _triples);
        for (var i = 0; i < _smallest.Length; i++)
        {
            BinaryPrimitives.WriteUInt32LittleEndian(bytes.AsSpan((i + 1) * 4), _smallest[i]);
        }

        return bytes;
    }

    /// <summary>Whether one text is a reprint of the other, whole, cut or lightly edited.</summary>
    public bool IsCopyOf(ArticleSketch other) => Containment(other) >= CopyFrom;

    /// <summary>Estimate of how much of the shorter text stands in the longer one, 0 to 1; 0 when one is too short to tell.</summary>
    public double Containment(ArticleSketch other)
    {
        var shorter = Math.Min(_triples, other._triples);
        if (shorter < Fewest)
        {
            return 0;
        }

        var likeness = Likeness(other);
        var common = likeness / (1 + likeness) * (_triples + (double)other._triples);
        return Math.Min(1, common / shorter);
    }

    /// <summary>Share of the smallest hashes of both texts together that both have: an estimate of the Jaccard index.</summary>
    private double Likeness(ArticleSketch other)
    {
        int seen = 0, common = 0, i = 0, j = 0;
        while (seen < Size && (i < _smallest.Length || j < other._smallest.Length))
        {
            var order = i == _smallest.Length ? 1 : j == other._smallest.Length ? -1 : _smallest[i].CompareTo(other._smallest[j]);
            common += order == 0 ? 1 : 0;
            i += order <= 0 ? 1 : 0;
            j += order >= 0 ? 1 : 0;
            seen++;
        }

        return seen == 0 ? 0 : (double)common / seen;
    }

    /// <summary>FNV-1a with a final mix, so that the smallest hashes are a fair sample; the same on every machine.</summary>
    private static uint Hash(string text)
    {
        var hash = 2166136261u;
        foreach (var b in Encoding.UTF8.GetBytes(text))
        {
            hash = (hash ^ b) * 16777619u;
        }

        hash = (hash ^ (hash >> 16)) * 0x85ebca6bu;
        hash = (hash ^ (hash >> 13)) * 0xc2b2ae35u;
        return hash ^ (hash >> 16);
    }
}
