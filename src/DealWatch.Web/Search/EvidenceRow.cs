namespace DealWatch.Web.Search;

/// <summary>Words of an article that a field was read from.</summary>
/// <param name="Start">First UTF-16 code unit in the stored text.</param>
/// <param name="End">Exclusive.</param>
public sealed record EvidenceRow(int Id, string Field, int Start, int End, string Quote);
