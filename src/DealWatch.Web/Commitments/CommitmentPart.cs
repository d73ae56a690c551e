namespace DealWatch.Web.Commitments;

/// <summary>Money of a deal with its own term: a first contract and what was added later each have theirs.</summary>
/// <param name="Term">Null when no source states it.</param>
public sealed record CommitmentPart(long Usd, CommitmentTerm? Term);
