using System.Text.Json;
using DealWatch.Web.Data;
using DealWatch.Web.Search;
using Microsoft.EntityFrameworkCore;

namespace DealWatch.Web.Tests.Support;

internal static class StoredRows
{
    /// <summary>All that people see of deals and reports, with their numbers, and the sums over them.</summary>
    public static Task<string> RowsAsync(this TestStore store) => store.AskAsync(RowsAsync);

    public static async Task<string> RowsAsync(this DealWatchDbContext db) => JsonSerializer.Serialize(new
    {
        Deals = await db.Deals.OrderBy(d => d.Id)
            .Select(d => new
            {
                d.Id,
                d.Slug,
                d.Type,
                d.Status,
                d.IsPrimary,
                d.Date,
                d.SortKey,
                d.Amount,
                d.Currency,
                d.Qualifier,
                d.Period,
                d.AmountUsd,
                d.UsdRateYear,
                d.DurationMonths,
                d.StartYear,
                d.EndYear,
                d.CloudProvider,
                d.PowerMw,
                d.Confidence,
                d.IsPossibleDouble,
            })
            .ToListAsync(),
        Events = await db.Events.OrderBy(e => e.DealId).ThenBy(e => e.Ordinal).Select(e => new { e.DealId, e.Kind, e.Date, e.Amount, e.ReportId }).ToListAsync(),
        Fields = await db.DealFields.OrderBy(f => f.DealId).ThenBy(f => f.Field).Select(f => new { f.DealId, f.Field, f.Value, f.Rule, f.Conflict, f.Sources, f.Confidence, f.IsUnsure, f.Stake }).ToListAsync(),
        Parties = await db.DealParties.OrderBy(p => p.DealId).ThenBy(p => p.Ordinal).Select(p => new { p.DealId, p.CompanyId, p.Role, p.Brand }).ToListAsync(),
        Chips = await db.DealChips.OrderBy(c => c.DealId).ThenBy(c => c.Ordinal).Select(c => new { c.DealId, c.Vendor, c.Model, c.Quantity }).ToListAsync(),
        Reports = await db.Reports.OrderBy(r => r.Id).Select(r => new { r.Id, r.DealId, r.HomeDealId, r.Withdrawn, r.Amount }).ToListAsync(),
        Stakes = await db.Companies.OrderBy(c => c.Id).Select(c => new { c.Id, c.Stake, c.MergedIntoId }).ToListAsync(),
        Doubts = await db.Doubts.OrderBy(d => d.ReportAId).ThenBy(d => d.ReportBId).Select(d => new { d.ReportAId, d.ReportBId, d.Points, d.SameMoney, d.Stake }).ToListAsync(),
        Found = await db.Database.SqlQuery<long>($"SELECT rowid AS Value FROM deal_search ORDER BY rowid").ToListAsync(),
        FoundWords = await db.Database.SqlQuery<long>($"SELECT rowid AS Value FROM deal_search WHERE deal_search MATCH 'amazon' ORDER BY rowid").ToListAsync(),
        Totals = await new DealQueries(db).TotalsAsync(new DealFilter(), CancellationToken.None),
    });
}
