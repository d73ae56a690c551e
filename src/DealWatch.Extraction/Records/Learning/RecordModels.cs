namespace DealWatch.Extraction.Records.Learning;

/// <summary>All learned parts of the record stage.</summary>
/// <param name="Pair">Which pairs of entities a deal joins, of which type, and who pays.</param>
/// <param name="Judge">Whether a pair has a deal, seen among all other pairs of the article; its inputs are the <see cref="Pairs.PairSigns"/>.</param>
/// <param name="Further">Whether a pair has a deal of another kind beside its likeliest; its inputs are the <see cref="Pairs.FurtherSigns"/>.</param>
/// <param name="Money">Which amount is the value of a record.</param>
/// <param name="Second">Which further amount is a second deal of the same pair and type.</param>
/// <param name="Duration">Which length of time is its term.</param>
/// <param name="Power">Which power is its capacity.</param>
/// <param name="Chip">Whether a vendor's chips are part of it; its inputs are the <see cref="Fields.ChipSigns"/>.</param>
/// <param name="Primary">Whether it is a main deal of the article.</param>
/// <param name="Status">How firm it is: group 0 reported, 1 talks, 2 ended; none of them is signed.</param>
/// <param name="Calibration">From the pair model's probability to the share of right records.</param>
internal sealed record RecordModels(
    LinearModel Pair,
    TreeModel Judge,
    TreeModel Further,
    LinearModel Money,
    LinearModel Second,
    LinearModel Duration,
    LinearModel Power,
    TreeModel Chip,
    LinearModel Primary,
    LinearModel Status,
    Calibration Calibration);
