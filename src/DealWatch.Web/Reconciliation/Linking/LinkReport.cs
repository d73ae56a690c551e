using System.Collections.ObjectModel;
using DealWatch.Extraction.Records;

namespace DealWatch.Web.Reconciliation.Linking;

/// <summary>A report with what linking, lineage and resolution need of it and of its article.</summary>
internal sealed record LinkReport
{
    private HashSet<string>? _words;
    private int[]? _roots;
    private IReadOnlyList<PairKey>? _pairs;

    public required int Id { get; init; }

    /// <summary>Identifies the report by what it says, not by when it came: hash of the article's text and place in the article.</summary>
    public required string Key { get; init; }

    public required int ArticleId { get; init; }

    public DateOnly? Published { get; init; }

    public string? Language { get; init; }

    public ArticleSketch Sketch { get; init; } = ArticleSketch.Empty;

    public bool IsPrimary { get; init; } = true;

    public required DealType Type { get; init; }

    public required DealStatus Status { get; init; }

    public MoneyValue? Value { get; init; }

    public ValueSense Sense { get; init; }

    /// <summary>A total over this and earlier contracts, stated beside the value.</summary>
    public MoneyValue? Total { get; init; }

    public int? DurationMonths { get; init; }

    public int? StartYear { get; init; }

    public int? EndYear { get; init; }

    public string? CloudProvider { get; init; }

    public double? PowerMw { get; init; }

    public DateOnly? Announced { get; init; }

    public double Confidence { get; init; } = 1;

    /// <summary>How sure it is that a field was read rightly, by its name; fields that are not among them are unknown.</summary>
    public IReadOnlyDictionary<string, double> FieldConfidences { get; init; } = ReadOnlyDictionary<string, double>.Empty;

    public required IReadOnlyList<LinkParty> Parties
    {
        get;
        init
        {
            field = value;
            _roots = null;
            _pairs = null;
        }
    }

    public IReadOnlyList<DealChip> Chips { get; init; } = [];

    /// <summary>The sentence that states the deal.</summary>
    public string Statement { get; init; } = "";

    /// <summary>The day of what is told: a background mention only says that it was before its article.</summary>
    public DateOnly? Day => Announced ?? (IsPrimary ? Published : null);

    /// <summary>The companies at the top of the parties, each once, in rising order.</summary>
    public int[] Roots => _roots ??= [.. Parties.Select(party => party.RootId).Distinct().Order()];

    /// <summary>Every two of <see cref="Roots"/>, by their names, so that their order does not tell which company came first.</summary>
    public IReadOnlyList<PairKey> Pairs => _pairs ??= PairsByName();

    /// <summary>The words of <see cref="Statement"/>, folded.</summary>
    public HashSet<string> StatementWords => _words ??= SharedWords.In(Statement);

    public DealFamily Family => Type.Family();

    public MoneyValue? StatedTotal => Sense == ValueSense.Restates ? Value : Total;

    /// <summary>How many companies both name.</summary>
    public int SharedRoots(LinkReport other)
    {
        int[] a = Roots, b = other.Roots;
        int shared = 0, i = 0, j = 0;
        while (i < a.Length && j < b.Length)
        {
            shared += a[i] == b[j] ? 1 : 0;
            (i, j) = a[i] == b[j] ? (i + 1, j + 1) : a[i] < b[j] ? (i + 1, j) : (i, j + 1);
        }

        return shared;
    }

    private List<PairKey> PairsByName()
    {
        var companies = Parties.DistinctBy(party => party.RootId).OrderBy(party => party.RootName, StringComparer.Ordinal).ThenBy(party => party.RootId).ToList();
        return [.. companies.SelectMany((a, index) => companies.Skip(index + 1).Select(b => PairKey.Of(a.RootId, b.RootId)))];
    }
}
