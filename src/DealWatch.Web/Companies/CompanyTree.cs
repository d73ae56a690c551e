using DealWatch.Web.Data;
using Microsoft.EntityFrameworkCore;

namespace DealWatch.Web.Companies;

/// <summary>Which company is which in the end, and whether none is part of itself. Works on what is not saved yet as well.</summary>
internal sealed class CompanyTree(DealWatchDbContext db)
{
    /// <summary>Sets what merged companies are, through all merges that hold.</summary>
    /// <returns>Why the tree cannot be so, in a sentence for people; null when it can.</returns>
    public async Task<string?> SettleAsync(CancellationToken cancellationToken)
    {
        await db.Companies.LoadAsync(cancellationToken);
        await db.CompanySteps.Where(step => step.Kind == CompanyStepKind.Merged).LoadAsync(cancellationToken);
        var companies = db.Companies.Local.ToDictionary(company => company.Id);
        var merges = db.CompanySteps.Local.Where(step => step.Kind == CompanyStepKind.Merged && step.CompanyId is not null)
            .GroupBy(step => step.CompanyId!.Value)
            .ToDictionary(steps => steps.Key, steps => new CompanyFacets(steps.OrderBy(Order)).Other(CompanyStepKind.Merged));
        foreach (var id in merges.Keys)
        {
            var end = End(id, next => merges.GetValueOrDefault(next));
            if (end is null)
            {
                return T("That would make {0} a company that is itself by way of others.", companies[id].Name);
            }

            companies[id].MergedIntoId = end == id ? null : end;
        }

        var circle = companies.Values.FirstOrDefault(company => End(company.Id, next => ParentOf(companies, next)) is null);
        return circle is null ? null : T("That would make {0} part of itself by way of others.", circle.Name);
    }

    /// <summary>A step that is not saved yet is the newest.</summary>
    private static int Order(CompanyStep step) => step.Id == 0 ? int.MaxValue : step.Id;

    private static int? ParentOf(Dictionary<int, Company> companies, int id)
    {
        var company = companies[id];
        var next = company.MergedIntoId ?? company.ParentId;
        return next is { } parent && companies[parent].MergedIntoId == id ? null : next;
    }

    /// <summary>Where the steps lead from a company; null when they lead back.</summary>
    private static int? End(int start, Func<int, int?> next)
    {
        var seen = new HashSet<int>();
        var at = start;
        while (seen.Add(at))
        {
            if (next(at) is not { } further)
            {
                return at;
            }

            at = further;
        }

        return null;
    }
}
