using DealWatch.Web.Data;
using DealWatch.Web.Ingestion;
using DealWatch.Web.Reconciliation;

namespace DealWatch.Web.Companies;

/// <summary>
/// Takes people's steps on companies and names. Each call is one row that can be taken back, in any order; then all is as it would be had it never been
/// made. Reports are never rewritten: deals are sorted anew where the step moves them, and the extractor reads with the new names from then on. What is
/// stored is read again only when a person asks for it.
/// </summary>
public sealed class CompanyDesk(SingleWriter writer, ExtractorNames names, ExtractionStep extraction, UsdRates rates, TimeProvider clock)
{
    /// <summary>Makes a name a company that extraction knows: the one that articles have named so, or a new one.</summary>
    /// <param name="kind">One of the gazetteer's kinds; null when it is not known.</param>
    public Task<CompanyOutcome> MakeCompanyAsync(string name, string? kind, string by, string? note, CancellationToken cancellationToken) =>
        StepAsync(name, (steps, typed, token) => steps.MakeCompanyAsync(typed, kind, token), by, note, cancellationToken);

    /// <summary>Says that a name means a company. A company that articles have named so becomes that company, with all its deals.</summary>
    public Task<CompanyOutcome> AliasOfAsync(string name, int company, string by, string? note, CancellationToken cancellationToken) =>
        StepAsync(name, (steps, typed, token) => steps.AliasOfAsync(typed, company, token), by, note, cancellationToken);

    /// <summary>Says that a name is no company. Records that name it stay until their articles are read again.</summary>
    public Task<CompanyOutcome> NotCompanyAsync(string name, string by, string? note, CancellationToken cancellationToken) =>
        StepAsync(name, (steps, typed, token) => steps.NotCompanyAsync(typed, token), by, note, cancellationToken);

    /// <summary>Gives a company another name. The one before stays an alias, and the address stays.</summary>
    public Task<CompanyOutcome> RenameAsync(int company, string name, string by, string? note, CancellationToken cancellationToken) =>
        StepAsync(name, (steps, typed, token) => steps.RenameAsync(company, typed, token), by, note, cancellationToken);

    /// <summary>Says that a name does not mean a company.</summary>
    public Task<CompanyOutcome> RemoveAliasAsync(int company, string name, string by, string? note, CancellationToken cancellationToken) =>
        StepAsync(name, (steps, typed, token) => steps.RemoveAliasAsync(company, typed, token), by, note, cancellationToken);

    /// <summary>Says that a company is another one. All its deals and names are that one's; its address leads there.</summary>
    public Task<CompanyOutcome> MergeAsync(int company, int into, string by, string? note, CancellationToken cancellationToken) =>
        StepAsync((steps, token) => steps.MergeAsync(company, into, token), by, note, cancellationToken);

    /// <summary>Says what a company is part of.</summary>
    /// <param name="parent">Null to say that it is part of none.</param>
    public Task<CompanyOutcome> SetParentAsync(int company, int? parent, string by, string? note, CancellationToken cancellationToken) =>
        StepAsync((steps, token) => steps.SetParentAsync(company, parent, token), by, note, cancellationToken);

    /// <summary>Says what kind of company it is.</summary>
    /// <param name="kind">One of the gazetteer's kinds; null to say that it is not known.</param>
    public Task<CompanyOutcome> SetKindAsync(int company, string? kind, string by, string? note, CancellationToken cancellationToken) =>
        StepAsync((steps, token) => steps.SetKindAsync(company, kind, token), by, note, cancellationToken);

    /// <summary>Takes a step back, whatever was done after it. Where a newer one speaks of the same, that one goes on holding.</summary>
    public Task<CompanyOutcome> UndoAsync(int step, string by, CancellationToken cancellationToken) =>
        StepAsync((steps, token) => steps.UndoAsync(step, token), by, null, cancellationToken);

    private Task<CompanyOutcome> StepAsync(
        string typed, Func<CompanySteps, CompanyName, CancellationToken, Task<CompanyOutcome>> step, string by, string? note, CancellationToken cancellationToken) =>
        CompanyName.TryParse(typed, out var name, out var problem)
            ? StepAsync((steps, token) => step(steps, name, token), by, note, cancellationToken)
            : Task.FromResult<CompanyOutcome>(new CompanyOutcome.Refused(problem));

    private async Task<CompanyOutcome> StepAsync(
        Func<CompanySteps, CancellationToken, Task<CompanyOutcome>> step, string by, string? note, CancellationToken cancellationToken)
    {
        var outcome = await writer.RunAsync(
            (db, token) => step(new CompanySteps(db, extraction.Shipped, new CompanyState(db, rates), new StepAuthor(by, clock.GetUtcNow().UtcDateTime, note)), token),
            cancellationToken);
        if (outcome is CompanyOutcome.Done)
        {
            await names.TeachAsync(CancellationToken.None);
        }

        return outcome;
    }
}
