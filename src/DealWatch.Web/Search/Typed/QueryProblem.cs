namespace DealWatch.Web.Search.Typed;

/// <summary>A part of a question that was not understood and is left out.</summary>
/// <param name="Start">First character of the part in what was typed, from 0.</param>
/// <param name="Part">The part as typed.</param>
/// <param name="Message">What is wrong with it and what would be right, for people.</param>
public sealed record QueryProblem(int Start, string Part, string Message);
