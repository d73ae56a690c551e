namespace DealWatch.Web.Search.Typed;

/// <summary>What a question means.</summary>
/// <param name="Filter">The deals that it asks for, as far as it was understood.</param>
/// <param name="HasConditions">Whether it asks for more than words in texts.</param>
/// <param name="Problems">What was not, in the order of the question; empty when all was.</param>
public sealed record UnderstoodQuery(DealFilter Filter, bool HasConditions, IReadOnlyList<QueryProblem> Problems);
