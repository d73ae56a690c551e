using System.Text;

namespace DealWatch.Benchmarks;

/// <summary>Texts of one language: its goldens as they are, or one text of a given size put together from them.</summary>
public sealed class Sample
{
    public const int Article = 5_000;

    private const int Goldens = 0;

    private static readonly int[] Sizes = [Goldens, Article, 50_000, 1_000_000];

    /// <summary>Languages with Latin and with Chinese writing that stand for all where that would take too long.</summary>
    private static readonly string[] InBrief = ["en", "zh"];

    private readonly int _size;
    private readonly Lazy<string[]> _texts;

    private Sample(string language, int size)
    {
        Language = language;
        _size = size;
        _texts = new(() => size == Goldens ? GoldenTexts.Of(language) : [GoldenTexts.OfSize(language, size)]);
    }

    public static List<Sample> All { get; } =
        [.. GoldenTexts.Languages.SelectMany(language => Sizes.Select(size => new Sample(language, size)))];

    public static List<Sample> Articles { get; } = [.. All.Where(sample => sample._size == Article)];

    public string Language { get; }

    public string[] Texts => _texts.Value;

    /// <summary>Bytes in UTF-8, the measure in which an article of 5 KB is meant.</summary>
    public int Bytes => Texts.Sum(Encoding.UTF8.GetByteCount);

    /// <summary>Whether a short run reads it as a whole.</summary>
    public bool IsShort => _size == Goldens || Language == InBrief[0] || (InBrief.Contains(Language) && _size <= 50_000);

    /// <summary>Whether a short run measures each stage on it.</summary>
    public bool IsShortForStages => InBrief.Contains(Language);

    public override string ToString() => _size switch
    {
        Goldens => $"{Language} goldens",
        >= 1_000_000 => $"{Language} {_size / 1_000_000} MB",
        _ => $"{Language} {_size / 1_000} KB",
    };
}
