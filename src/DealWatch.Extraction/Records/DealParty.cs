namespace DealWatch.Extraction.Records;

/// <summary>A company, government, country or named project in a deal.</summary>
/// <param name="Name">Canonical name of the parent where the text treats brand and parent as one; the name as written when it is in no gazetteer.</param>
/// <param name="Role">What it does in the deal.</param>
/// <param name="Id">Identifier in the gazetteer; null for a name that was discovered in the text.</param>
/// <param name="Brand">The brand under which the text names it (AWS); null when that is the name itself.</param>
public sealed record DealParty(string Name, PartyRole Role, string? Id = null, string? Brand = null);
