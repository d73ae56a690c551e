namespace DealWatch.Web.Reviewing;

/// <summary>What became of an answer to a question on a name.</summary>
/// <param name="Reason">Whole sentences for people: why it was not taken; null when the outcome says enough.</param>
internal sealed record NameAnswered(AnswerOutcome Outcome, string? Reason);
