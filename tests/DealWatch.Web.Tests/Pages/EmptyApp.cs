using DealWatch.Web.Tests.Pages.Samples;

namespace DealWatch.Web.Tests.Pages;

/// <summary>An app whose database holds nothing yet.</summary>
public sealed class EmptyApp : PagesApp
{
    private protected override IEnumerable<SampleArticle> Samples => [];
}
