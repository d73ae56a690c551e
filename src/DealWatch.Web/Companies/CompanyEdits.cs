using DealWatch.Extraction.Mentions.Companies;
using DealWatch.Web.Data;
using Microsoft.EntityFrameworkCore;
using Company = DealWatch.Web.Data.Company;

namespace DealWatch.Web.Companies;

/// <summary>From the steps that hold to what the extractor is taught.</summary>
internal sealed class CompanyEdits
{
    private readonly CompanyGazetteer _gazetteer;
    private readonly ILookup<int?, CompanyStep> _steps;
    private readonly Dictionary<int, Company> _companies;

    private CompanyEdits(CompanyGazetteer gazetteer, IEnumerable<CompanyStep> steps, Dictionary<int, Company> companies)
    {
        _gazetteer = gazetteer;
        _steps = steps.ToLookup(step => step.CompanyId);
        _companies = companies;
    }

    public static async Task<GazetteerEdits> LoadAsync(DealWatchDbContext db, CompanyGazetteer gazetteer, CancellationToken cancellationToken)
    {
        var steps = await db.CompanySteps.AsNoTracking().OrderBy(step => step.Id).ToListAsync(cancellationToken);
        if (steps.TrueForAll(step => step.UndoneAt is not null))
        {
            return GazetteerEdits.None;
        }

        var spoken = steps.Where(step => step.UndoneAt is null).SelectMany(step => new[] { step.CompanyId, step.OtherId }).OfType<int>();
        var edits = new CompanyEdits(gazetteer, steps, await WithParentsAsync(db, spoken.ToHashSet(), cancellationToken));
        return new GazetteerEdits
        {
            // Where two claim one name, the extractor gives it to the later one.
            Companies = [.. edits._companies.Values.Where(edits.CanBeTaught).OrderBy(edits.LastStep).ThenBy(company => company.Id).Select(edits.Edit)],
            NoCompanies = [.. steps.Where(step => step.Kind == CompanyStepKind.NotCompany && step.UndoneAt is null).Select(step => step.Name).Distinct().Order(StringComparer.Ordinal)],
        };
    }

    /// <summary>The companies, and all that they are part of or merged into.</summary>
    private static async Task<Dictionary<int, Company>> WithParentsAsync(DealWatchDbContext db, HashSet<int> ids, CancellationToken cancellationToken)
    {
        var found = new Dictionary<int, Company>();
        for (var open = ids; open.Count > 0;)
        {
            var wanted = open;
            foreach (var company in await db.Companies.AsNoTracking().Where(company => wanted.Contains(company.Id)).Include(company => company.Aliases).ToListAsync(cancellationToken))
            {
                found.Add(company.Id, company);
            }

            open = [.. found.Values.SelectMany(company => new[] { company.ParentId, company.MergedIntoId }).OfType<int>().Where(id => !found.ContainsKey(id))];
        }

        return found;
    }

    private static string IdOf(Company company) => company.GazetteerId ?? OwnId.Of(company.Id);

    private int LastStep(Company company) => _steps[company.Id].Where(step => step.UndoneAt is null).Max(step => (int?)step.Id) ?? 0;

    /// <summary>An article may have named a company by a single letter.</summary>
    private bool CanBeTaught(Company company) => _gazetteer.ById(IdOf(company)) is not null || IsName(company.Name);

    private static bool IsName(string name) => name.Length > 1 && name.Trim().Trim('*') == name;

    private string? TaughtId(int? company) => company is { } id && _companies[id] is var found && CanBeTaught(found) ? IdOf(found) : null;

    private CompanyEdit Edit(Company company)
    {
        var facets = new CompanyFacets(_steps[company.Id]);
        var isOwn = _gazetteer.ById(IdOf(company)) is null;
        return new CompanyEdit
        {
            Id = IdOf(company),
            Name = isOwn || facets.Holds(CompanyStepKind.Renamed) ? company.Name : null,
            Kind = isOwn || facets.Holds(CompanyStepKind.Kind) ? KindOf(company) : null,
            Parent = isOwn || facets.Holds(CompanyStepKind.Parent) ? TaughtId(company.ParentId) ?? "" : null,
            AddedNames = isOwn ? [.. company.Aliases.OrderBy(alias => alias.Folded, StringComparer.Ordinal).Select(alias => alias.Name).Where(IsName)] : [.. facets.GivenNames()],
            RemovedNames = [.. facets.RemovedNames()],
            MergedInto = TaughtId(company.MergedIntoId),
        };
    }

    private static string? KindOf(Company company) => company.Kind is { } kind && CompanyGazetteer.Kinds.Contains(kind) ? kind : "other";
}
