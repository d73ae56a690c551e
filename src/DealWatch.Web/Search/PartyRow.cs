using DealWatch.Extraction.Records;

namespace DealWatch.Web.Search;

/// <summary>A party of a deal or report.</summary>
/// <param name="Brand">Brand under which it acts (AWS); null when that is its name.</param>
public sealed record PartyRow(string Name, string Slug, PartyRole Role, string? Brand);
