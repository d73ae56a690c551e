using DealWatch.Web.Data;
using Microsoft.EntityFrameworkCore;

namespace DealWatch.Web.Search;

/// <summary>Finds companies by the beginning of any word of their names, aliases and tickers; case and accents do not count.</summary>
public sealed class CompanySearch(DealWatchDbContext db)
{
    private const int MaxTyped = 100;

    /// <summary>Companies that fit, best first: whole name, then beginning of a name, then beginning of a later word; more deals first.</summary>
    public async Task<IReadOnlyList<CompanySuggestion>> SuggestAsync(string? typed, int limit, CancellationToken cancellationToken)
    {
        var folded = Folded(typed);
        if (folded.Length == 0)
        {
            return [];
        }

        string first = folded + "%", later = "% " + folded + "%";
        var found = await Names()
            .Where(name => EF.Functions.Like(name.Folded, first) || EF.Functions.Like(name.Folded, later))
            .ToListAsync(cancellationToken);
        return [.. found.GroupBy(name => name.CompanyId)
            .Select(names => names.OrderBy(name => Rank(name.Folded, folded)).ThenByDescending(name => name.Name == name.CompanyName).ThenBy(name => name.Folded.Length).ThenBy(name => name.Folded, StringComparer.Ordinal).First())
            .OrderBy(name => Rank(name.Folded, folded))
            .ThenByDescending(name => name.Deals)
            .ThenBy(name => name.CompanyName, StringComparer.OrdinalIgnoreCase)
            .Take(limit)
            .Select(name => name.ToSuggestion())];
    }

    /// <summary>The company that Enter leads to: the one whose name, alias or ticker is exactly this, else the only one that fits.</summary>
    public async Task<CompanySuggestion?> BestAsync(string? typed, CancellationToken cancellationToken)
    {
        var folded = Folded(typed);
        var fits = await SuggestAsync(typed, 2, cancellationToken);
        if (fits.Count == 0)
        {
            return null;
        }

        var exact = SearchText.Fold(fits[0].Matched ?? fits[0].Name) == folded;
        return exact || fits.Count == 1 ? fits[0] : null;
    }

    /// <summary>Names that are written much like what was typed, most alike first.</summary>
    public async Task<IReadOnlyList<CompanySuggestion>> NearestAsync(string? typed, int limit, CancellationToken cancellationToken)
    {
        var folded = Folded(typed);
        if (folded.Length == 0)
        {
            return [];
        }

        var names = await Names().ToListAsync(cancellationToken);
        return [.. names.Select(name => (Name: name, Likeness: Likeness.Of(folded, name.Folded)))
            .Where(pair => pair.Likeness >= Likeness.Near)
            .OrderByDescending(pair => pair.Likeness)
            .ThenByDescending(pair => pair.Name.Deals)
            .DistinctBy(pair => pair.Name.CompanyId)
            .Take(limit)
            .Select(pair => pair.Name.ToSuggestion())];
    }

    /// <summary>The companies with exactly these names, aliases or tickers, by the name as <see cref="SearchText.Fold"/> writes it; of several the one with more deals.</summary>
    public async Task<IReadOnlyDictionary<string, CompanySuggestion>> NamedAsync(IReadOnlyCollection<string> folded, CancellationToken cancellationToken)
    {
        var found = await Names().Where(name => folded.Contains(name.Folded)).ToListAsync(cancellationToken);
        return found.GroupBy(name => name.Folded).ToDictionary(
            names => names.Key,
            names => names.OrderByDescending(name => name.Deals).ThenBy(name => name.CompanyId).First().ToSuggestion());
    }

    private static string Folded(string? typed) => SearchText.Fold(typed is { Length: > MaxTyped } ? typed[..MaxTyped] : typed ?? "");

    private static int Rank(string name, string folded) => name == folded ? 0 : name.StartsWith(folded, StringComparison.Ordinal) ? 1 : 2;

    /// <summary>The names of merged companies lead to the company that they are; what a person called no company is left out.</summary>
    private IQueryable<NameRow> Names() => db.CompanyAliases.AsNoTracking()
        .Where(alias => !db.CompanySteps.Any(step => step.CompanyId == alias.CompanyId && step.Kind == CompanyStepKind.NotCompany && step.UndoneAt == null))
        .Join(db.Companies, alias => alias.Company!.MergedIntoId ?? alias.CompanyId, company => company.Id, (alias, company) => new { Alias = alias, Company = company })
        .Select(name => new NameRow
        {
            CompanyId = name.Company.Id,
            CompanyName = name.Company.Name,
            Slug = name.Company.Slug,
            Name = name.Alias.Name,
            Folded = name.Alias.Folded,
            Deals = db.DealParties.Where(party => party.CompanyId == name.Company.Id).Select(party => party.DealId).Distinct().Count(),
        });

    private sealed class NameRow
    {
        public int CompanyId { get; init; }

        public required string CompanyName { get; init; }

        public required string Slug { get; init; }

        public required string Name { get; init; }

        public required string Folded { get; init; }

        public int Deals { get; init; }

        public CompanySuggestion ToSuggestion() => new(CompanyName, Slug, Name == CompanyName ? null : Name, Deals);
    }
}
