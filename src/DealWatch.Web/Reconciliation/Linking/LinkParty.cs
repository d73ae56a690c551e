using DealWatch.Extraction.Records;

namespace DealWatch.Web.Reconciliation.Linking;

/// <summary>A party of a report.</summary>
/// <param name="RootId">The company at the top of its parents; its own number where two parties of the report have the same one.</param>
/// <param name="RootName">Name of that company: numbers say when a company came, names do not.</param>
internal sealed record LinkParty(int CompanyId, int RootId, PartyRole Role, string RootName = "");
