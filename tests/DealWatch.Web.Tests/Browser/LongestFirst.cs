using Xunit.Abstractions;

[assembly: TestCollectionOrderer("DealWatch.Web.Tests.Browser.LongestFirst", "DealWatch.Web.Tests")]

namespace DealWatch.Web.Tests.Browser;

/// <summary>Starts the browser tests, which take longest and one after the other, before all others, which then run beside them.</summary>
public sealed class LongestFirst : ITestCollectionOrderer
{
    public IEnumerable<ITestCollection> OrderTestCollections(IEnumerable<ITestCollection> testCollections) =>
        testCollections.OrderBy(collection => collection.DisplayName == ChromiumCollection.Name ? 0 : 1).ThenBy(collection => collection.DisplayName, StringComparer.Ordinal);
}
