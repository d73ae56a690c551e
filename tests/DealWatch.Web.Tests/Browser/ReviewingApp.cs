using DealWatch.Web.Tests.Http;
using DealWatch.Web.Tests.Reviewing;
using DealWatch.Web.Tests.Support;

namespace DealWatch.Web.Tests.Browser;

/// <summary>The program on a library with open questions of every kind.</summary>
public sealed class ReviewingApp : RunningApp
{
    protected override IEnumerable<KeyValuePair<string, string>> Settings => [new("Seeds__Folder", "none")];

    protected override async Task PrepareAsync()
    {
        await using var store = await TestStore.OpenAsync(ReviewArticles.Extract, DataFolder);
        await ReviewArticles.AddAsync(store.Ingestor, ReviewArticles.All);
    }
}
