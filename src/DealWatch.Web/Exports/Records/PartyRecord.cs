using DealWatch.Extraction.Records;
using DealWatch.Web.Search;

namespace DealWatch.Web.Exports.Records;

/// <summary>A party of a deal, as it leaves.</summary>
/// <param name="Slug">Names the company in filters.</param>
/// <param name="Brand">Brand under which it acts (AWS); null when that is its name.</param>
/// <param name="Address">Page of the company.</param>
public sealed record PartyRecord(string Name, string Slug, PartyRole Role, string? Brand, string Address)
{
    public static PartyRecord Of(PartyRow party, SiteLinks links) => new(party.Name, party.Slug, party.Role, party.Brand, links.Company(party.Slug));
}
