using DealWatch.Web.Companies;
using DealWatch.Web.Data;
using DealWatch.Web.Search;
using Microsoft.EntityFrameworkCore;

namespace DealWatch.Web.Reviewing;

/// <summary>Takes answers to questions on names. Each becomes a <see cref="CompanyStep"/> like any other, so that <see cref="CompanyDesk.UndoAsync"/> takes it back.</summary>
public sealed class ReviewNames(DealWatchDbContext db, CompanyDesk companies, CompanySearch search)
{
    /// <param name="name">Number of the company that articles have named so.</param>
    /// <param name="kind">One of the gazetteer's kinds; null when it is not known.</param>
    /// <param name="by">Name of the person.</param>
    /// <param name="note">Why; null when nothing was said.</param>
    /// <param name="cancellationToken">Gives the waiting up.</param>
    internal Task<NameAnswered> MakeCompanyAsync(int name, string? kind, string by, string? note, CancellationToken cancellationToken) =>
        AnswerAsync(name, open => companies.MakeCompanyAsync(open, kind, by, note, cancellationToken), cancellationToken);

    internal Task<NameAnswered> NotCompanyAsync(int name, string by, string? note, CancellationToken cancellationToken) =>
        AnswerAsync(name, open => companies.NotCompanyAsync(open, by, note, cancellationToken), cancellationToken);

    internal Task<NameAnswered> AliasOfAsync(int name, int company, string by, string? note, CancellationToken cancellationToken) =>
        AnswerAsync(name, open => companies.AliasOfAsync(open, company, by, note, cancellationToken), cancellationToken);

    /// <param name="name">Number of the company that articles have named so.</param>
    /// <param name="typed">Any name of the company that it means.</param>
    /// <param name="by">Name of the person.</param>
    /// <param name="note">Why; null when nothing was said.</param>
    /// <param name="cancellationToken">Gives the waiting up.</param>
    internal async Task<NameAnswered> AliasOfAsync(int name, string? typed, string by, string? note, CancellationToken cancellationToken)
    {
        if (string.IsNullOrWhiteSpace(typed))
        {
            return new NameAnswered(AnswerOutcome.NoValue, T("Type the name of the company that it means."));
        }

        if (await search.BestAsync(typed, cancellationToken) is not { } found || SearchText.Fold(found.Matched ?? found.Name) != SearchText.Fold(typed))
        {
            var own = await db.Companies.Where(one => one.Id == name).Select(one => one.Slug).FirstOrDefaultAsync(cancellationToken);
            var near = (await search.NearestAsync(typed, 3, cancellationToken)).Where(one => one.Slug != own).Select(one => one.Name).ToList();
            var hint = near.Count == 0 ? "" : T(" Did you mean {0}?", string.Join(T(", or "), near));
            return new NameAnswered(AnswerOutcome.NoValue, T("There is no company named “{0}”.", typed.Trim()) + hint);
        }

        var company = await db.Companies.Where(one => one.Slug == found.Slug).Select(one => one.Id).SingleAsync(cancellationToken);
        return await AliasOfAsync(name, company, by, note, cancellationToken);
    }

    private async Task<NameAnswered> AnswerAsync(int name, Func<string, Task<CompanyOutcome>> step, CancellationToken cancellationToken)
    {
        var open = await db.OpenNames().Where(company => company.Id == name).Select(company => company.Name).FirstOrDefaultAsync(cancellationToken);
        return open is null ? new NameAnswered(AnswerOutcome.NotOpen, null) : await step(open) switch
        {
            CompanyOutcome.Done => new NameAnswered(AnswerOutcome.Taken, null),
            CompanyOutcome.Refused refused => new NameAnswered(AnswerOutcome.NoValue, refused.Reason),
            _ => new NameAnswered(AnswerOutcome.NotOpen, null),
        };
    }
}
