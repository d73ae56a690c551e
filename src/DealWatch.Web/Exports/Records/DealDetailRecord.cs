using DealWatch.Web.Search;

namespace DealWatch.Web.Exports.Records;

/// <summary>A deal with all that is known of it.</summary>
/// <param name="Deal">With its evidence.</param>
/// <param name="Events">In order of time, undated ones last.</param>
/// <param name="Fields">Why each field has its value, how many independent sources state it, and whether sources disagree.</param>
public sealed record DealDetailRecord(DealRecord Deal, IReadOnlyList<EventRecord> Events, IReadOnlyList<FieldNote> Fields);
