using DealWatch.Web.Data;
using DealWatch.Web.Reconciliation;
using DealWatch.Web.Search;
using Microsoft.EntityFrameworkCore;

namespace DealWatch.Web.Companies;

/// <summary>Keeps companies as the steps on them say, and their deals with them.</summary>
internal sealed class CompanyState(DealWatchDbContext db, UsdRates rates)
{
    /// <param name="company">The company that the step is on; null for a name.</param>
    public async Task<CompanyOutcome> AddAsync(CompanyStep step, Company? company, CancellationToken cancellationToken)
    {
        db.CompanySteps.Add(step);
        return await ApplyAsync(step, company, cancellationToken);
    }

    public async Task<CompanyOutcome> TakeBackAsync(CompanyStep step, StepAuthor author, CancellationToken cancellationToken)
    {
        (step.UndoneAt, step.UndoneBy) = (author.At, author.By);
        var company = step.Kind == CompanyStepKind.NotCompany ? null : step.Company;
        if (company is not null && await WasMadeForNothingAsync(company.Id, step.Id, cancellationToken))
        {
            db.Companies.Remove(company);
            await db.SaveChangesAsync(cancellationToken);
            return new CompanyOutcome.Done(step.Id, null);
        }

        return await ApplyAsync(step, company, cancellationToken);
    }

    private async Task<CompanyOutcome> ApplyAsync(CompanyStep step, Company? company, CancellationToken cancellationToken)
    {
        if (company is null)
        {
            await db.SaveChangesAsync(cancellationToken);
            return new CompanyOutcome.Done(step.Id, step.Company?.Slug);
        }

        var stands = step.Kind is CompanyStepKind.Merged or CompanyStepKind.Parent;
        var below = stands ? await new CompanyRoots(db).BelowAsync([company.Id], cancellationToken) : [];
        var stored = await db.CompanySteps.Where(other => other.CompanyId == company.Id).OrderBy(other => other.Id).ToListAsync(cancellationToken);
        var facets = new CompanyFacets(stored.Contains(step) ? stored : stored.Append(step));
        SetFields(company, facets);
        await SetNamesAsync(company, facets, cancellationToken);
        if (stands && await new CompanyTree(db).SettleAsync(cancellationToken) is { } circle)
        {
            db.ChangeTracker.Clear();
            return new CompanyOutcome.Refused(circle);
        }

        await db.SaveChangesAsync(cancellationToken);
        await RelinkAsync(company, step.Kind, below, cancellationToken);
        return new CompanyOutcome.Done(step.Id, (await db.Companies.Where(one => one.Id == company.Id).Select(one => one.MergedInto ?? one).SingleAsync(cancellationToken)).Slug);
    }

    private static void SetFields(Company company, CompanyFacets facets)
    {
        if (facets.Speaks(CompanyStepKind.Renamed))
        {
            company.Name = facets.Text(CompanyStepKind.Renamed) ?? company.Name;
        }

        if (facets.Speaks(CompanyStepKind.Kind) || facets.Speaks(CompanyStepKind.Created))
        {
            company.Kind = facets.Kind();
        }

        if (facets.Speaks(CompanyStepKind.Parent))
        {
            company.ParentId = facets.Other(CompanyStepKind.Parent);
        }
    }

    private async Task SetNamesAsync(Company company, CompanyFacets facets, CancellationToken cancellationToken)
    {
        await db.Entry(company).Collection(c => c.Aliases).LoadAsync(cancellationToken);
        foreach (var steps in facets.Names())
        {
            var alias = company.Aliases.Find(alias => alias.Folded == steps.Key);
            var has = CompanyFacets.Has(steps) || SearchText.Fold(company.Name) == steps.Key;
            if (has && alias is null)
            {
                company.Aliases.Add(new CompanyAlias { Name = CompanyFacets.Written(steps), Folded = steps.Key });
            }
            else if (!has && alias is not null)
            {
                company.Aliases.Remove(alias);
            }
        }
    }

    /// <summary>What a step moves: a name stands in the index of deals, parents and merges in the index of pairs.</summary>
    private async Task RelinkAsync(Company company, CompanyStepKind kind, HashSet<int> below, CancellationToken cancellationToken)
    {
        if (kind is not (CompanyStepKind.Merged or CompanyStepKind.Parent or CompanyStepKind.Renamed))
        {
            return;
        }

        HashSet<int> companies = [.. below, .. await new CompanyRoots(db).BelowAsync([company.Id], cancellationToken)];
        var reports = await NamingAsync(companies, cancellationToken);
        if (kind != CompanyStepKind.Renamed)
        {
            reports.UnionWith(await new PairIndex(db).MoveAsync(companies, cancellationToken));
        }

        await new DealLinker(db, rates).RelinkAsync(reports, cancellationToken);
    }

    /// <summary>The reports that name the companies as parties, and those by which a person set them as parties.</summary>
    private async Task<HashSet<int>> NamingAsync(HashSet<int> companies, CancellationToken cancellationToken)
    {
        var reports = await db.Reports.Where(report => report.Parties.Any(party => companies.Contains(party.CompanyId))).Select(report => report.Id).ToListAsync(cancellationToken);
        reports.AddRange(await db.Overrides.Where(set => set.Parties.Any(party => companies.Contains(party.CompanyId))).Select(set => set.ReportId).ToListAsync(cancellationToken));
        return [.. reports];
    }

    /// <summary>Whether a person made the company and nothing speaks of it but steps that were taken back, or are about to be.</summary>
    private async Task<bool> WasMadeForNothingAsync(int company, int undone, CancellationToken cancellationToken) =>
        await db.CompanySteps.AnyAsync(step => step.CompanyId == company && step.Kind == CompanyStepKind.Created && step.IsNewName, cancellationToken)
        && !await db.Reports.AnyAsync(report => report.Parties.Any(party => party.CompanyId == company), cancellationToken)
        && !await db.Overrides.AnyAsync(set => set.Parties.Any(party => party.CompanyId == company), cancellationToken)
        && !await db.DealParties.AnyAsync(party => party.CompanyId == company, cancellationToken)
        && !await db.Companies.AnyAsync(other => other.ParentId == company || other.MergedIntoId == company, cancellationToken)
        && !await db.CompanySteps.AnyAsync(step => step.Id != undone && step.UndoneAt == null && (step.CompanyId == company || step.OtherId == company || step.FromOtherId == company), cancellationToken);
}
