using DealWatch.Web.Tests.Pages.Samples;

namespace DealWatch.Web.Tests.Pages;

/// <summary>More deals than a page of the timeline shows.</summary>
public sealed class ManyDealsApp : PagesApp
{
    public const int Count = 130;

    private protected override IEnumerable<SampleArticle> Samples => [.. SampleLibrary.All, .. SampleSeeder.Many(Count)];
}
