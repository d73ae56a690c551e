using DealWatch.Web.Ingestion;
using DealWatch.Web.Tests.Pages.Samples;
using DealWatch.Web.Tests.Reviewing;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.TestHost;
using Microsoft.Extensions.DependencyInjection;

namespace DealWatch.Web.Tests.Pages;

/// <summary>A library with one open question of each kind.</summary>
public sealed class ReviewApp : PagesApp
{
    private protected override IEnumerable<SampleArticle> Samples => [];

    public Task ReadAsync(params IEnumerable<string> texts) => ReviewArticles.AddAsync(Services.GetRequiredService<ArticleIngestor>(), texts);

    protected override void ConfigureWebHost(IWebHostBuilder builder)
    {
        base.ConfigureWebHost(builder);
        builder.ConfigureTestServices(services => services.AddSingleton(new ExtractionStep("test", ReviewArticles.Extract, _ => null)));
    }
}
