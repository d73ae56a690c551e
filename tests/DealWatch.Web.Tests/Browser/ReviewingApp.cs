using DealWatch.Web.Data;
using DealWatch.Web.Tests.Http;
using DealWatch.Web.Tests.Reviewing;
using DealWatch.Web.Tests.Support;
using Microsoft.EntityFrameworkCore;

namespace DealWatch.Web.Tests.Browser;

/// <summary>The program on a library with open questions of every kind.</summary>
public sealed class ReviewingApp : RunningApp
{
    protected override IEnumerable<KeyValuePair<string, string>> Settings => [new("Seeds__Folder", "none")];

    /// <summary>All that people see of deals, as it is stored while the program runs.</summary>
    public async Task<string> RowsAsync()
    {
        var options = new DbContextOptionsBuilder<DealWatchDbContext>().UseSqlite($"Data Source={Path.Combine(DataFolder, "dealwatch.db")};Mode=ReadOnly;Pooling=False").Options;
        await using var db = new DealWatchDbContext(options);
        return await db.RowsAsync();
    }

    protected override async Task PrepareAsync()
    {
        await using var store = await TestStore.OpenAsync(ReviewArticles.Extract, DataFolder);
        await ReviewArticles.AddAsync(store.Ingestor, ReviewArticles.All);
    }
}
