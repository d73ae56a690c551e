namespace DealWatch.Web.Reconciliation.Linking;

/// <summary>Two reports of two deals that may be one: a person should say.</summary>
/// <param name="Reasons">What speaks for it and against it, in plain words.</param>
/// <param name="SameMoney">Both state the same value, so that counting both may count it twice.</param>
internal sealed record LinkDoubt(LinkReport A, LinkReport B, double Points, IReadOnlyList<string> Reasons, bool SameMoney);
