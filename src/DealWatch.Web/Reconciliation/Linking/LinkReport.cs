using System.Collections.ObjectModel;
using DealWatch.Extraction.Records;

namespace DealWatch.Web.Reconciliation.Linking;

/// <summary>A report with what linking, lineage and resolution need of it and of its article.</summary>
internal sealed record LinkReport
{
    private HashSet<string>? _words;
    private HashSet<int>? _roots;

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
        }
    }

    public IReadOnlyList<DealChip> Chips { get; init; } = [];

    /// <summary>The sentence that states the deal.</summary>
    public string Statement { get; init; } = "";

    /// <summary>The day of what is told: a background mention only says that it was before its article.</summary>
    public DateOnly? Day => Announced ?? (IsPrimary ? Published : null);

    /// <summary>The companies at the top of the parties, each once.</summary>
    public HashSet<int> Roots => _roots ??= [.. Parties.Select(party => party.RootId)];

    /// <summary>The words of <see cref="Statement"/>, folded.</summary>
    public HashSet<string> StatementWords => _words ??= SharedWords.In(Statement);

    public DealFamily Family => Type.Family();

    public MoneyValue? StatedTotal => Sense == ValueSense.Restates ? Value : Total;
}
