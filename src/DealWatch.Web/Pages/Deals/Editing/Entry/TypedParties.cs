using DealWatch.Extraction.Records;
using DealWatch.Web.Data;
using DealWatch.Web.Reconciliation.Edits;
using DealWatch.Web.Reconciliation.Resolution;
using DealWatch.Web.Search;
using Microsoft.EntityFrameworkCore;

namespace DealWatch.Web.Pages.Deals.Editing.Entry;

/// <summary>Rows of parties as people type them: companies by name, brand or ticker.</summary>
internal sealed class TypedParties(DealWatchDbContext db, CompanySearch search)
{
    private const int Suggested = 3;

    /// <param name="rows">Blank ones do not count.</param>
    /// <param name="addUnknown">Take a name that no company has as a new company.</param>
    /// <param name="cancellationToken">Gives the reading up.</param>
    public async Task<(Typed Typed, IReadOnlyList<PartyChange> Parties)> ReadAsync(IEnumerable<PartyInput> rows, bool addUnknown, CancellationToken cancellationToken)
    {
        var parties = new List<PartyChange>();
        foreach (var row in rows.Where(row => !row.IsBlank))
        {
            var (party, problem) = await ReadAsync(row, addUnknown, cancellationToken);
            if (party is null || parties.Any(other => (other.CompanyId, other.Name) == (party.CompanyId, party.Name)))
            {
                return (Typed.Wrong(problem ?? T("{0} stands here twice. A company has one role in a deal.", party!.Name)), []);
            }

            parties.Add(party);
        }

        return parties.Count == 0
            ? (Typed.Wrong(T("Name at least one party.")), [])
            : (new Typed(FieldText.Of(parties.Select(party => (party.Role, party.Name, party.Brand))), null), parties);
    }

    private async Task<(PartyChange? Party, string? Problem)> ReadAsync(PartyInput row, bool addUnknown, CancellationToken cancellationToken)
    {
        var name = TypedText.ReadName(row.Company);
        if (name.Problem is not null || FieldText.ParseEnum<PartyRole>(row.Role ?? "") is not { } role)
        {
            return (null, name.Problem ?? T("Choose the role of {0}.", name.Value));
        }

        var folded = SearchText.Fold(name.Value);
        var found = await CalledAsync(folded, cancellationToken);
        if (found.Count == 1)
        {
            return (new PartyChange(found[0].Id, found[0].Name, role, await BrandAsync(found[0].Id, folded, cancellationToken)), null);
        }

        if (found.Count > 1)
        {
            return (null, T("Several companies are called {0}: {1}. Write the name of one.", name.Value, string.Join(", ", found.Select(company => company.Name))));
        }

        return addUnknown && folded.Length > 0 ? (new PartyChange(null, name.Value, role), null) : (null, await UnknownAsync(name.Value, cancellationToken));
    }

    /// <summary>Those whose own name it is, if there are any; what a person merged is the company that it is.</summary>
    private async Task<List<Company>> CalledAsync(string folded, CancellationToken cancellationToken)
    {
        var aliases = await db.CompanyAliases.AsNoTracking().Where(alias => alias.Folded == folded).Include(alias => alias.Company!.MergedInto).ToListAsync(cancellationToken);
        var called = aliases.Select(alias => alias.Company!.Itself()).DistinctBy(company => company.Id).OrderBy(company => company.Id).ToList();
        var own = called.FindAll(company => SearchText.Fold(company.Name) == folded);
        return own.Count > 0 ? own : called;
    }

    /// <summary>Another name counts as a brand to show where articles use it as one.</summary>
    private async Task<string?> BrandAsync(int company, string folded, CancellationToken cancellationToken)
    {
        var brands = await db.Set<ReportParty>().Where(party => (party.CompanyId == company || party.Company!.MergedIntoId == company) && party.Brand != null)
            .Select(party => party.Brand!).Distinct().ToListAsync(cancellationToken);
        return brands.Order(StringComparer.Ordinal).FirstOrDefault(brand => SearchText.Fold(brand) == folded);
    }

    private async Task<string> UnknownAsync(string name, CancellationToken cancellationToken)
    {
        var near = await search.NearestAsync(name, Suggested, cancellationToken);
        near = near.Count > 0 ? near : await search.SuggestAsync(name, Suggested, cancellationToken);
        return near.Count == 0
            ? T("No company here is called {0}. Tick the box below to add it.", name)
            : T("No company here is called {0}. Did you mean {1}? If not, tick the box below to add it.", name, string.Join(T(" or "), near.Select(company => company.Name)));
    }
}
