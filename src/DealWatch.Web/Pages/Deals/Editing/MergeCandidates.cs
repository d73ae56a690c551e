using System.Globalization;
using DealWatch.Web.Data;
using DealWatch.Web.Search;
using Microsoft.EntityFrameworkCore;

namespace DealWatch.Web.Pages.Deals.Editing;

/// <summary>Finds deals that one may be joined with.</summary>
internal sealed class MergeCandidates(DealWatchDbContext db, DealQueries deals)
{
    private const int Shown = 10;

    /// <param name="deal">It is never among them.</param>
    /// <param name="typed">Words, or the number or address of a deal; null for those with parties in common.</param>
    /// <param name="cancellationToken">Gives the search up.</param>
    public async Task<IReadOnlyList<DealRow>> FindAsync(int deal, string? typed, CancellationToken cancellationToken)
    {
        if (typed is null)
        {
            return await deals.RowsAsync(await RelatedAsync(deal, cancellationToken), cancellationToken);
        }

        if (Number(typed) is { } number)
        {
            var found = await db.Deals.AnyAsync(d => d.Id == number, cancellationToken) ? number : await deals.SuccessorAsync(number, cancellationToken);
            return found is { } other && other != deal ? await deals.RowsAsync([other], cancellationToken) : [];
        }

        var page = await deals.PageAsync(new DealFilter { Q = typed }, Shown + 1, cancellationToken);
        return [.. page.Deals.Where(row => row.Id != deal).Take(Shown)];
    }

    /// <summary>Most parties in common first, then the newest.</summary>
    private async Task<IReadOnlyList<int>> RelatedAsync(int deal, CancellationToken cancellationToken)
    {
        var companies = await db.DealParties.Where(party => party.DealId == deal).Select(party => party.CompanyId).ToListAsync(cancellationToken);
        return await db.DealParties.Where(party => companies.Contains(party.CompanyId) && party.DealId != deal)
            .GroupBy(party => new { party.DealId, party.Deal!.SortKey })
            .OrderByDescending(parties => parties.Select(party => party.CompanyId).Distinct().Count()).ThenByDescending(parties => parties.Key.SortKey)
            .Select(parties => parties.Key.DealId)
            .Take(Shown)
            .ToListAsync(cancellationToken);
    }

    /// <summary><c>12</c>, <c>#12</c> or an address with <c>/deals/12</c>.</summary>
    private static int? Number(string typed)
    {
        var start = typed.LastIndexOf("/deals/", StringComparison.Ordinal);
        var text = start >= 0 ? string.Concat(typed[(start + "/deals/".Length)..].TakeWhile(char.IsAsciiDigit)) : typed.TrimStart('#');
        return int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : null;
    }
}
