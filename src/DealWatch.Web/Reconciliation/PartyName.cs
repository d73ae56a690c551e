namespace DealWatch.Web.Reconciliation;

/// <summary>A party as two readings of an article can both know it.</summary>
/// <param name="GazetteerId">Null for a name that no gazetteer had when it was read.</param>
/// <param name="Folded">Lower case without diacritics.</param>
internal sealed record PartyName(string? GazetteerId, string Folded)
{
    public bool IsSame(PartyName other) => (GazetteerId is not null && GazetteerId == other.GazetteerId) || Folded == other.Folded;
}
