namespace DealWatch.Web.Reconciliation;

/// <summary>Where a company stands among the others.</summary>
/// <param name="Id">Itself, or the company that a person said it is.</param>
/// <param name="RootId">The company at the top of its parents.</param>
internal readonly record struct CompanyPlace(int Id, int RootId);
