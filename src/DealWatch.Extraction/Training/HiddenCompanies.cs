using DealWatch.Extraction.Mentions;
using DealWatch.Extraction.Mentions.Companies;

namespace DealWatch.Extraction.Training;

/// <summary>
/// Which companies a second reading of the printed articles does not know. The gazetteer has grown with these articles and knows nearly every party of
/// theirs, but not every one of those that are yet to be printed: learned from as they are, they would teach that an unknown name has no deals.
/// </summary>
internal static class HiddenCompanies
{
    /// <summary>A company that more printed articles name is known to anyone.</summary>
    private const int MostArticles = 2;

    /// <summary>Of the others one in so many is hidden, whichever its identifier says.</summary>
    private const int OneIn = 2;

    private static readonly HashSet<string> Places = [CompanyKind.Country, CompanyKind.Region, CompanyKind.Government, CompanyKind.Project];

    /// <summary>The identifiers of the hidden companies.</summary>
    /// <param name="printed">What the printed articles mention.</param>
    public static HashSet<string> Choose(IEnumerable<MentionSet> printed) => [.. printed
        .SelectMany(mentions => mentions.Entities.Where(CanBeHidden).Select(entity => entity.Company!.Id))
        .CountBy(id => id)
        .Where(pair => pair.Value <= MostArticles && Sym.HashOf(pair.Key) % OneIn == 0)
        .Select(pair => pair.Key)];

    private static bool CanBeHidden(Mentions.Names.Entity entity) =>
        entity.Company is { } company && entity.ChipVendor is null && !Places.Contains(company.Kind);
}
