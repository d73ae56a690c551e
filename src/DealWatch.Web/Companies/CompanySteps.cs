using DealWatch.Extraction.Mentions.Companies;
using DealWatch.Web.Data;
using DealWatch.Web.Ingestion;
using Microsoft.EntityFrameworkCore;
using Company = DealWatch.Web.Data.Company;

namespace DealWatch.Web.Companies;

/// <summary>One step within one transaction: looks whether it can be taken, writes its row and what comes of it.</summary>
/// <param name="shipped">What extraction knows by itself; null when it cannot be taught.</param>
internal sealed class CompanySteps(DealWatchDbContext db, CompanyGazetteer? shipped, CompanyState state, StepAuthor author)
{
    public async Task<CompanyOutcome> MakeCompanyAsync(CompanyName name, string? kind, CancellationToken cancellationToken)
    {
        if (await WhyNotGivenAsync(name, null, cancellationToken) is { } reason)
        {
            return new CompanyOutcome.Refused(reason);
        }

        if (kind is not null && !CompanyGazetteer.Kinds.Contains(kind))
        {
            return UnknownKind(kind);
        }

        var named = await NamedAsync(name, cancellationToken);
        if (named?.GazetteerId is not null || (named is null && shipped?.ByName(name.Text) is not null))
        {
            return new CompanyOutcome.Refused(T("“{0}” is a company that extraction knows already.", name.Text));
        }

        var company = named ?? await new CompanyDirectory(db, _ => null).CreateNamedAsync(name.Text, cancellationToken);
        var before = company.Kind;
        company.Kind = kind ?? before;
        var step = Step(CompanyStepKind.Created, company, name, isNew: named is null);
        (step.From, step.To) = (before, company.Kind);
        return await state.AddAsync(step, company, cancellationToken);
    }

    public async Task<CompanyOutcome> AliasOfAsync(CompanyName name, int id, CancellationToken cancellationToken)
    {
        if (await FindAsync(id, cancellationToken) is not { } company)
        {
            return new CompanyOutcome.NotFound();
        }

        if (await WhyNotGivenAsync(name, company, cancellationToken) is { } reason)
        {
            return new CompanyOutcome.Refused(reason);
        }

        if (await NamedAsync(name, cancellationToken) is { GazetteerId: null } discovered && discovered.Id != company.Id)
        {
            return await MergeAsync(discovered.Id, company.Id, cancellationToken);
        }

        return await HasNameAsync(company, name, cancellationToken)
            ? new CompanyOutcome.Refused(T("“{0}” is a name of {1} already.", name.Text, company.Name))
            : await state.AddAsync(Step(CompanyStepKind.Named, company, name, isNew: true), company, cancellationToken);
    }

    public async Task<CompanyOutcome> NotCompanyAsync(CompanyName name, CancellationToken cancellationToken)
    {
        var holding = await db.CompanySteps.Where(step => step.Folded == name.Folded && step.UndoneAt == null).ToListAsync(cancellationToken);
        if (holding.Exists(step => step.Kind == CompanyStepKind.NotCompany))
        {
            return new CompanyOutcome.Refused(T("“{0}” is marked as no company already.", name.Text));
        }

        if (holding.Exists(step => CompanyFacets.GivesName(step) || step.Kind == CompanyStepKind.Merged))
        {
            return new CompanyOutcome.Refused(T("A person said before that “{0}” is a company. Take that back first.", name.Text));
        }

        var discovered = await NamedAsync(name, cancellationToken) is { GazetteerId: null } named ? named : null;
        return await state.AddAsync(Step(CompanyStepKind.NotCompany, discovered, name), null, cancellationToken);
    }

    public async Task<CompanyOutcome> RenameAsync(int id, CompanyName name, CancellationToken cancellationToken)
    {
        if (await FindAsync(id, cancellationToken) is not { } company)
        {
            return new CompanyOutcome.NotFound();
        }

        if (company.Name == name.Text)
        {
            return new CompanyOutcome.Refused(T("It is named {0} already.", name.Text));
        }

        if (await WhyNotGivenAsync(name, company, cancellationToken) is { } reason)
        {
            return new CompanyOutcome.Refused(reason);
        }

        var step = Step(CompanyStepKind.Renamed, company, name, isNew: !await HasNameAsync(company, name, cancellationToken));
        (step.From, step.To) = (company.Name, name.Text);
        return await state.AddAsync(step, company, cancellationToken);
    }

    public async Task<CompanyOutcome> RemoveAliasAsync(int id, CompanyName name, CancellationToken cancellationToken)
    {
        if (await FindAsync(id, cancellationToken) is not { } company)
        {
            return new CompanyOutcome.NotFound();
        }

        if (CompanyName.TryParse(company.Name, out var own, out _) && own.Folded == name.Folded)
        {
            return new CompanyOutcome.Refused(T("“{0}” is the name of the company itself. Rename the company first, or merge it into another one.", name.Text));
        }

        return await HasNameAsync(company, name, cancellationToken)
            ? await state.AddAsync(Step(CompanyStepKind.Unnamed, company, name), company, cancellationToken)
            : new CompanyOutcome.Refused(T("“{0}” is no name of {1}.", name.Text, company.Name));
    }

    public async Task<CompanyOutcome> MergeAsync(int id, int intoId, CancellationToken cancellationToken)
    {
        if (await FindAsync(id, cancellationToken) is not { } company || await FindAsync(intoId, cancellationToken) is not { } into)
        {
            return new CompanyOutcome.NotFound();
        }

        if (company.Id == into.Id)
        {
            return new CompanyOutcome.Refused(T("{0} cannot be merged into itself.", company.Name));
        }

        var step = Step(CompanyStepKind.Merged, company, null);
        step.OtherId = into.Id;
        return await state.AddAsync(step, company, cancellationToken);
    }

    public async Task<CompanyOutcome> SetParentAsync(int id, int? parentId, CancellationToken cancellationToken)
    {
        var parent = parentId is { } wanted ? await FindAsync(wanted, cancellationToken) : null;
        if (await FindAsync(id, cancellationToken) is not { } company || (parentId is not null && parent is null))
        {
            return new CompanyOutcome.NotFound();
        }

        if (parent?.Id == company.Id || parent?.Id == company.ParentId)
        {
            return new CompanyOutcome.Refused(
                parent is null ? T("{0} is part of no other company already.", company.Name) : parent.Id == company.Id ? T("{0} cannot be part of itself.", company.Name) : T("{0} is part of {1} already.", company.Name, parent.Name));
        }

        var step = Step(CompanyStepKind.Parent, company, null);
        (step.FromOtherId, step.OtherId) = (company.ParentId, parent?.Id);
        return await state.AddAsync(step, company, cancellationToken);
    }

    public async Task<CompanyOutcome> SetKindAsync(int id, string? kind, CancellationToken cancellationToken)
    {
        if (await FindAsync(id, cancellationToken) is not { } company)
        {
            return new CompanyOutcome.NotFound();
        }

        if (kind is not null && !CompanyGazetteer.Kinds.Contains(kind))
        {
            return UnknownKind(kind);
        }

        if (company.Kind == kind)
        {
            return new CompanyOutcome.Refused(T("It is of that kind already."));
        }

        var step = Step(CompanyStepKind.Kind, company, null);
        (step.From, step.To) = (company.Kind, kind);
        return await state.AddAsync(step, company, cancellationToken);
    }

    public async Task<CompanyOutcome> UndoAsync(int id, CancellationToken cancellationToken)
    {
        if (await db.CompanySteps.Include(step => step.Company).FirstOrDefaultAsync(step => step.Id == id && step.UndoneAt == null, cancellationToken) is not { } step)
        {
            return new CompanyOutcome.NotFound();
        }

        return await state.TakeBackAsync(step, author, cancellationToken);
    }

    private static CompanyOutcome.Refused UnknownKind(string kind) =>
        new(T("There is no kind “{0}”. The kinds are {1}.", kind, string.Join(", ", CompanyGazetteer.Kinds)));

    private CompanyStep Step(CompanyStepKind kind, Company? company, CompanyName? name, bool isNew = false)
    {
        var text = name?.Text ?? company!.Name;
        return new CompanyStep
        {
            Kind = kind,
            CompanyId = company?.Id,
            Name = text,
            Folded = Search.SearchText.Fold(text),
            IsNewName = isNew,
            By = author.By,
            At = author.At,
            Note = author.Note,
        };
    }

    /// <summary>The company with this number, or the one that it was merged into.</summary>
    private async Task<Company?> FindAsync(int id, CancellationToken cancellationToken) =>
        (await db.Companies.Include(company => company.MergedInto).FirstOrDefaultAsync(company => company.Id == id, cancellationToken))?.Itself();

    /// <summary>The company whose own name this is; one that stands for itself.</summary>
    private async Task<Company?> NamedAsync(CompanyName name, CancellationToken cancellationToken)
    {
        var bearers = await db.Companies.Where(company => company.MergedIntoId == null && company.Aliases.Any(alias => alias.Folded == name.Folded)).OrderBy(company => company.Id).ToListAsync(cancellationToken);
        return bearers.Find(company => Search.SearchText.Fold(company.Name) == name.Folded);
    }

    private Task<bool> HasNameAsync(Company company, CompanyName name, CancellationToken cancellationToken) =>
        db.CompanyAliases.AnyAsync(alias => alias.CompanyId == company.Id && alias.Folded == name.Folded, cancellationToken);

    /// <summary>Why a name cannot be given to a company, or to a new one; null when it can.</summary>
    private async Task<string?> WhyNotGivenAsync(CompanyName name, Company? company, CancellationToken cancellationToken)
    {
        if (await db.CompanySteps.AnyAsync(step => step.Kind == CompanyStepKind.NotCompany && step.UndoneAt == null && step.Folded == name.Folded, cancellationToken))
        {
            return T("“{0}” is marked as no company. Take that back first.", name.Text);
        }

        var bearers = await db.CompanyAliases.Where(alias => alias.Folded == name.Folded).Include(alias => alias.Company!.MergedInto).OrderBy(alias => alias.Id).ToListAsync(cancellationToken);
        var others = bearers.Select(alias => alias.Company!.Itself()).Where(bearer => bearer.Id != company?.Id).Distinct().ToList();
        var named = others.Find(bearer => Search.SearchText.Fold(bearer.Name) == name.Folded);
        return others.Find(bearer => bearer != named) is { } other ? T("“{0}” is a name of {1}. Remove it there first, or merge both companies.", name.Text, other.Name)
            : named is { GazetteerId: not null } && company is not null ? T("“{0}” is a company of its own. Merge both instead.", name.Text)
            : null;
    }
}
