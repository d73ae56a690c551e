using DealWatch.Web.Data;

namespace DealWatch.Web.Search;

/// <summary>A step of a person as histories show it.</summary>
/// <param name="DealId">Number of the deal that the person had in front of them; null where they looked at reports.</param>
/// <param name="Fields">Fields that were set.</param>
/// <param name="Ties">Pairs of reports that were called one deal or two.</param>
/// <param name="Dismissed">Reports that were said to tell of no deal.</param>
public sealed record EditRow(
    int Id,
    EditKind Kind,
    int? DealId,
    string By,
    DateTime At,
    string? Note,
    DateTime? UndoneAt,
    string? UndoneBy,
    IReadOnlyList<FieldStep> Fields,
    IReadOnlyList<TieStep> Ties,
    IReadOnlyList<EditedReport> Dismissed)
{
    /// <summary>The parties of <see cref="DealId"/>; null when it is not there now.</summary>
    public string? DealName { get; init; }

    /// <summary>Articles from which no deal was read, with what was said of them.</summary>
    public IReadOnlyList<VerdictStep> Verdicts { get; init; } = [];
}
