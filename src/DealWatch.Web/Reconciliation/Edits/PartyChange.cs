using DealWatch.Extraction.Records;

namespace DealWatch.Web.Reconciliation.Edits;

/// <summary>A party that a person sets.</summary>
/// <param name="CompanyId">Null for a company that is to be created with this name.</param>
/// <param name="Brand">Brand to show the company by; null when that is its name.</param>
public sealed record PartyChange(int? CompanyId, string Name, PartyRole Role, string? Brand = null);
