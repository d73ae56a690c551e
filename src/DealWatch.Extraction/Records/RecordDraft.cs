using DealWatch.Extraction.Mentions.Chips;
using DealWatch.Extraction.Mentions.Quantities;
using DealWatch.Extraction.Records.Growth;
using DealWatch.Extraction.Records.Pairs;

namespace DealWatch.Extraction.Records;

/// <summary>A deal while its fields are being found.</summary>
internal sealed class RecordDraft
{
    public required DealType Type { get; init; }

    /// <summary>Entities that pay: customers, investors, lenders, acquirers, or the first partners.</summary>
    public required List<int> Payers { get; init; }

    /// <summary>Entities that are paid: providers, investees, borrowers, targets, or the other partners.</summary>
    public required List<int> Payees { get; init; }

    /// <summary>The place that states the deal best.</summary>
    public required PairPlace Place { get; set; }

    /// <summary>Probability of the record by the pair model, 0 to 1.</summary>
    public required double Probability { get; set; }

    /// <summary>Probabilities that its fields are right, given that the record is, by their name in the output; those that a rule fills are not among them.</summary>
    public Dictionary<string, double> FieldProbabilities { get; } = [];

    /// <summary>Both names stand in one list there ("Oracle, Google and the fund MGX").</summary>
    public bool IsListed { get; init; }

    /// <summary>None of them provides for the others: founders of a venture.</summary>
    public bool AmongPartners { get; set; }

    /// <summary>Number of places at which the pair stands together.</summary>
    public required int Together { get; init; }

    public DealStatus Status { get; set; }

    public bool Primary { get; set; }

    public MoneyMention? Money { get; set; }

    /// <summary>What <see cref="Money"/> means beside earlier contracts; null when the text relates it to none.</summary>
    public GrowthFinding? Growth { get; set; }

    /// <summary>A total over this and earlier contracts that stands beside <see cref="Money"/>.</summary>
    public MoneyMention? Total { get; set; }

    public DurationMention? Duration { get; set; }

    public PowerMention? Power { get; set; }

    public YearRangeMention? Years { get; set; }

    public List<ChipMention> Chips { get; } = [];

    /// <summary>Why the record was made, for people; empty unless asked for.</summary>
    public IReadOnlyList<string> Explanation { get; set; } = [];

    /// <summary>The same deal of the same parties with another amount, its fields still empty.</summary>
    /// <param name="money">The amount.</param>
    /// <param name="probability">That the amount is a deal of its own.</param>
    public RecordDraft Another(MoneyMention money, double probability) => new()
    {
        Type = Type,
        Payers = [.. Payers],
        Payees = [.. Payees],
        Place = Place,
        Probability = Probability,
        Together = Together,
        IsListed = IsListed,
        AmongPartners = AmongPartners,
        Money = money,
        FieldProbabilities = { ["type"] = FieldProbabilities.GetValueOrDefault("type", 1), ["value"] = probability },
    };

    public bool Has(int entity) => Payers.Contains(entity) || Payees.Contains(entity);
}
