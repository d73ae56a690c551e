using System.Text.Json;
using DealWatch.Web.Companies;
using DealWatch.Web.Data;
using DealWatch.Web.Ingestion;
using DealWatch.Web.Ingestion.Reading;
using DealWatch.Web.Tests.Support;
using Microsoft.EntityFrameworkCore;

namespace DealWatch.Web.Tests.Companies;

/// <summary>A store with the desk, and everything in it that people see as one text.</summary>
internal static class DeskStore
{
    public static CompanyDesk Desk(this TestStore store) => store.Get<CompanyDesk>();

    public static Task<IngestOutcome> AddAsync(this TestStore store, string text, int day) =>
        store.AddAsync(text, new ArticleDetails { Published = new DateOnly(2025, 11, day) });

    public static Task<int> IdAsync(this TestStore store, string name) =>
        store.AskAsync(db => db.Companies.Where(company => company.Name == name).Select(company => company.Id).SingleAsync());

    public static async Task<int> DoneAsync(this Task<CompanyOutcome> outcome) => (await outcome).Should().BeOfType<CompanyOutcome.Done>().Subject.Step;

    public static async Task<string> ReasonAsync(this Task<CompanyOutcome> outcome) => (await outcome).Should().BeOfType<CompanyOutcome.Refused>().Subject.Reason;

    /// <summary>The party names of each deal.</summary>
    public static Task<List<string>> DealsAsync(this TestStore store) => store.AskAsync(async db => (await db.Deals
            .Select(deal => new { deal.Id, Names = deal.Parties.OrderBy(party => party.Ordinal).Select(party => party.Company!.Name).ToList() })
            .ToListAsync())
        .OrderBy(deal => deal.Id).Select(deal => string.Join(" – ", deal.Names)).ToList());

    /// <summary>All rows but the steps themselves.</summary>
    public static Task<string> RowsAsync(this TestStore store) => store.AskAsync(async db => JsonSerializer.Serialize(new
    {
        Companies = await db.Companies.OrderBy(c => c.Id).Select(c => new { c.Id, c.Name, c.Slug, c.Kind, c.ParentId, c.MergedIntoId, c.GazetteerId }).ToListAsync(),
        Names = await db.CompanyAliases.OrderBy(a => a.CompanyId).ThenBy(a => a.Folded).Select(a => new { a.CompanyId, a.Folded }).ToListAsync(),
        Pairs = await db.ReportPairs.OrderBy(p => p.ReportId).ThenBy(p => p.LowCompanyId).ThenBy(p => p.HighCompanyId).Select(p => new { p.ReportId, p.LowCompanyId, p.HighCompanyId }).ToListAsync(),
        Deals = await db.Deals.OrderBy(d => d.Id).Select(d => new { d.Id, d.Slug, d.Type, d.Status, d.Date, d.SortKey, d.Amount, d.IsPossibleDouble }).ToListAsync(),
        Parties = await db.DealParties.OrderBy(p => p.DealId).ThenBy(p => p.Ordinal).Select(p => new { p.DealId, p.CompanyId, p.Role, p.Brand }).ToListAsync(),
        Fields = await db.DealFields.OrderBy(f => f.DealId).ThenBy(f => f.Field).Select(f => new { f.DealId, f.Field, f.Value, f.Sources }).ToListAsync(),
        Reports = await ReportsAsync(db),
        Found = await db.Database.SqlQuery<long>($"SELECT rowid AS Value FROM deal_search ORDER BY rowid").ToListAsync(),
    }));

    /// <summary>What no step may ever change.</summary>
    public static Task<string> TellingsAsync(this TestStore store) => store.AskAsync(async db => JsonSerializer.Serialize(
        await db.Reports.OrderBy(r => r.Id).Select(r => new { r.Id, r.ArticleId, r.Amount, Parties = r.Parties.OrderBy(p => p.Ordinal).Select(p => new { p.Id, p.CompanyId, p.Role, p.Brand }).ToList() }).ToListAsync()));

    private static async Task<object> ReportsAsync(DealWatchDbContext db) =>
        await db.Reports.OrderBy(r => r.Id).Select(r => new { r.Id, r.DealId, r.HomeDealId }).ToListAsync();
}
