using DealWatch.Web.Companies;
using DealWatch.Web.Data;
using DealWatch.Web.Reconciliation;
using DealWatch.Web.Search;
using Microsoft.EntityFrameworkCore;
using Facts = DealWatch.Extraction.Mentions.Companies.Company;

namespace DealWatch.Web.Ingestion;

/// <summary>Finds the company of a party, or creates it: by identifier, else by name. What a person merged is the company that it is.</summary>
internal sealed class CompanyDirectory(DealWatchDbContext db, Func<string, Facts?> findFacts)
{
    /// <summary>Pages that stand where companies do.</summary>
    private static readonly string[] Taken = ["new", "changes", "suggest"];

    private readonly HashSet<int> _moved = [];

    /// <summary>The company, if there is one; nothing is written.</summary>
    public async Task<Company?> FindAsync(Extraction.Records.DealParty party, CancellationToken cancellationToken)
    {
        var found = party.Id is { } id
            ? await ByIdAsync(id, cancellationToken) ?? await DiscoveredAsync(findFacts(id)?.Name ?? party.Name, cancellationToken)
            : await ByNameAsync(party.Name, cancellationToken);
        return found?.Itself();
    }

    public async Task<Company> FindOrCreateAsync(Extraction.Records.DealParty party, CancellationToken cancellationToken)
    {
        var found = party.Id is { } id
            ? await KnownAsync(id, party.Name, cancellationToken)
            : await ByNameAsync(party.Name, cancellationToken) ?? await CreateAsync(party.Name, cancellationToken);
        await AddAliasesAsync(found, [party.Name, party.Brand], cancellationToken);
        await db.SaveChangesAsync(cancellationToken);
        return found.Itself();
    }

    /// <summary>Brings the index of pairs up to date with companies that came to stand under others, since now the gazetteer knows them.</summary>
    /// <returns>Reports to link anew.</returns>
    public async Task<IReadOnlyCollection<int>> MoveReportsAsync(CancellationToken cancellationToken) =>
        _moved.Count == 0 ? [] : await new PairIndex(db).MoveAsync(_moved, cancellationToken);

    /// <summary>A new company for a name, with the name as its first alias.</summary>
    public async Task<Company> CreateNamedAsync(string name, CancellationToken cancellationToken)
    {
        var company = await CreateAsync(name, cancellationToken);
        await AddAliasesAsync(company, [name], cancellationToken);
        await db.SaveChangesAsync(cancellationToken);
        return company;
    }

    private async Task<Company?> ByIdAsync(string id, CancellationToken cancellationToken)
    {
        if (await db.Companies.Include(company => company.MergedInto).FirstOrDefaultAsync(company => company.GazetteerId == id, cancellationToken) is { } known)
        {
            return known;
        }

        return OwnId.Parse(id) is { } number
            ? await db.Companies.Include(company => company.MergedInto).FirstOrDefaultAsync(company => company.Id == number && company.GazetteerId == null, cancellationToken)
            : null;
    }

    private async Task<Company> KnownAsync(string id, string name, CancellationToken cancellationToken)
    {
        if (await ByIdAsync(id, cancellationToken) is { } known)
        {
            return known;
        }

        if (OwnId.Parse(id) is not null)
        {
            // The company was taken back while the article was read.
            return await ByNameAsync(name, cancellationToken) ?? await CreateAsync(name, cancellationToken);
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
            await db.SaveChangesAsync(cancellationToken);
            _moved.Add(company.Id);
        }
    }

    /// <summary>A company that an earlier article named before the gazetteer knew it.</summary>
    private Task<Company?> DiscoveredAsync(string name, CancellationToken cancellationToken)
    {
        var folded = SearchText.Fold(name);
        return db.Companies.Include(company => company.MergedInto).FirstOrDefaultAsync(
            company => company.GazetteerId == null && company.Aliases.Any(alias => alias.Folded == folded), cancellationToken);
    }

    private async Task<Company?> ByNameAsync(string name, CancellationToken cancellationToken)
    {
        var folded = SearchText.Fold(name);
        var named = await db.Companies.Include(company => company.MergedInto).Where(company => company.Aliases.Any(alias => alias.Folded == folded)).OrderBy(company => company.Id).ToListAsync(cancellationToken);
        return named.Find(company => SearchText.Fold(company.Name) == folded) ?? named.FirstOrDefault();
    }

    private async Task<Company> CreateAsync(string name, CancellationToken cancellationToken)
    {
        var words = Slug.Of(name);
        var slug = Taken.Contains(words) ? $"{words}-1" : words;
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
