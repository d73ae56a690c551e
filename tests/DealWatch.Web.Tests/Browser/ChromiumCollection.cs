namespace DealWatch.Web.Tests.Browser;

/// <summary>Browser tests run one after the other in one browser.</summary>
[CollectionDefinition(Name)]
public sealed class ChromiumCollection : ICollectionFixture<ChromiumFixture>
{
    public const string Name = "Chromium";
}
