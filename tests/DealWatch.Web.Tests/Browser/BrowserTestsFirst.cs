using Xunit.Abstractions;

[assembly: TestCollectionOrderer("DealWatch.Web.Tests.Browser.BrowserTestsFirst", "DealWatch.Web.Tests")]

namespace DealWatch.Web.Tests.Browser;

/// <summary>Starts the browser tests, which take longest and one after the other, before all others, which then run beside them.</summary>
public sealed class BrowserTestsFirst : ITestCollectionOrderer
{
    public IEnumerable<ITestCollection> OrderTestCollections(IEnumerable<ITestCollection> testCollections) =>
        testCollections.OrderBy(collection => collection.DisplayName == ChromiumCollection.Name ? 0 : 1);
}
