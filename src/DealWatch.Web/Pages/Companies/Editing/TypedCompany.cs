using DealWatch.Web.Data;
using DealWatch.Web.Search;
using Microsoft.EntityFrameworkCore;

namespace DealWatch.Web.Pages.Companies.Editing;

/// <summary>The company that a person means by what they typed.</summary>
internal static class TypedCompany
{
    private const int Offered = 3;

    /// <returns>Its number; else why it is not clear, in sentences.</returns>
    public static async Task<(int? Id, string? Problem)> FindAsync(DealWatchDbContext db, string? typed, CancellationToken cancellationToken)
    {
        if (string.IsNullOrWhiteSpace(typed))
        {
            return (null, T("Type the name of the other company."));
        }

        var search = new CompanySearch(db);
        if (await search.BestAsync(typed, cancellationToken) is { } best)
        {
            return (await db.Companies.Where(company => company.Slug == best.Slug).Select(company => company.Id).SingleAsync(cancellationToken), null);
        }

        var fits = await search.SuggestAsync(typed, Offered, cancellationToken);
        var offered = fits.Count > 0 ? fits : await search.NearestAsync(typed, Offered, cancellationToken);
        var hint = offered.Count > 0 ? T(" Do you mean {0}?", string.Join(T(" or "), offered.Select(company => company.Name))) : "";
        return (null, fits.Count > 0 ? T("“{0}” fits more than one company.", typed.Trim()) + hint : T("No company here is named “{0}”.", typed.Trim()) + hint);
    }
}
