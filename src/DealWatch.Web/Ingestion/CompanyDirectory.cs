using DealWatch.Web.Data;
using DealWatch.Web.Search;
using Microsoft.EntityFrameworkCore;
using Facts = DealWatch.Extraction.Mentions.Companies.Company;

namespace DealWatch.Web.Ingestion;

/// <summary>Finds the company of a party, or creates it: by gazetteer identifier, else by name.</summary>
internal sealed class CompanyDirectory(DealWatchDbContext db, Func<string, Facts?> findFacts)
{
    public async Task<Company> FindOrCreateAsync(Extraction.Records.DealParty party, CancellationToken cancellationToken)
    {
        var company = party.Id is { } id
            ? await KnownAsync(id, party.Name, cancellationToken)
            : await ByNameAsync(party.Name, cancellationToken) ?? await CreateAsync(party.Name, cancellationToken);
        await AddAliasesAsync(company, [party.Name, party.Brand], cancellationToken);
        await db.SaveChangesAsync(cancellationToken);
        return company;
    }

    private async Task<Company> KnownAsync(string id, string name, CancellationToken cancellationToken)
    {
        if (await db.Companies.FirstOrDefaultAsync(company => company.GazetteerId == id, cancellationToken) is { } known)
        {
            return known;
        }

        var facts = findFacts(id);
        name = facts?.Name ?? name;
        var company = await DiscoveredAsync(name, cancellationToken) ?? await CreateAsync(name, cancellationToken);
        company.GazetteerId = id;
        company.Name = name;
        if (facts is not null)
        {
            await CompleteAsync(company, facts, cancellationToken);
        }

        return company;
    }

    private async Task CompleteAsync(Company company, Facts facts, CancellationToken cancellationToken)
    {
        company.Kind = facts.Kind;
        company.Ticker = facts.Ticker;
        await AddAliasesAsync(company, [facts.Name, facts.Ticker, .. facts.Brands, .. facts.Aliases], cancellationToken);
        await db.SaveChangesAsync(cancellationToken);
        if (facts.Parent is { } parent && findFacts(parent) is { } parentFacts)
        {
            company.Parent = await KnownAsync(parent, parentFacts.Name, cancellationToken);
        }
    }

    /// <summary>A company that an earlier article named before the gazetteer knew it.</summary>
    private Task<Company?> DiscoveredAsync(string name, CancellationToken cancellationToken)
    {
        var folded = SearchText.Fold(name);
        return db.Companies.FirstOrDefaultAsync(
            company => company.GazetteerId == null && company.Aliases.Any(alias => alias.Folded == folded), cancellationToken);
    }

    private async Task<Company?> ByNameAsync(string name, CancellationToken cancellationToken)
    {
        var folded = SearchText.Fold(name);
        var named = await db.Companies.Where(company => company.Aliases.Any(alias => alias.Folded == folded)).OrderBy(company => company.Id).ToListAsync(cancellationToken);
        return named.Find(company => SearchText.Fold(company.Name) == folded) ?? named.FirstOrDefault();
    }

    private async Task<Company> CreateAsync(string name, CancellationToken cancellationToken)
    {
        var words = Slug.Of(name);
        var slug = words;
        for (var number = 2; await db.Companies.AnyAsync(company => company.Slug == slug, cancellationToken); number++)
        {
            slug = $"{words}-{number}";
        }

        var company = db.Companies.Add(new Company { Name = name, Slug = slug }).Entity;
        await db.SaveChangesAsync(cancellationToken);
        return company;
    }

    private async Task AddAliasesAsync(Company company, IEnumerable<string?> names, CancellationToken cancellationToken)
    {
        await db.Entry(company).Collection(c => c.Aliases).LoadAsync(cancellationToken);
        foreach (var name in names.OfType<string>())
        {
            var folded = SearchText.Fold(name);
            if (folded.Length > 0 && !company.Aliases.Exists(alias => alias.Folded == folded))
            {
                company.Aliases.Add(new CompanyAlias { Name = name, Folded = folded });
            }
        }
    }
}
