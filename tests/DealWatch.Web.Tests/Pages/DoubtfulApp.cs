using DealWatch.Extraction.Records;
using DealWatch.Web.Ingestion;
using DealWatch.Web.Ingestion.Reading;
using DealWatch.Web.Tests.Pages.Samples;
using DealWatch.Web.Tests.Support;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.TestHost;
using Microsoft.Extensions.DependencyInjection;

namespace DealWatch.Web.Tests.Pages;

/// <summary>Two articles of one day that give the same money as an order and as a stake.</summary>
public sealed class DoubtfulApp : PagesApp
{
    private protected override IEnumerable<SampleArticle> Samples => [];

    public async Task ReadAsync()
    {
        var ingestor = Services.GetRequiredService<ArticleIngestor>();
        foreach (var word in (string[])["order", "stake"])
        {
            await ingestor.AddAsync(ingestor.ReadPasted("the " + word, new ArticleDetails { Published = new DateOnly(2025, 11, 3) }), CancellationToken.None);
        }
    }

    protected override void ConfigureWebHost(IWebHostBuilder builder)
    {
        base.ConfigureWebHost(builder);
        builder.ConfigureTestServices(services => services.AddSingleton(new ExtractionStep(
            "test", Found.By(("order", [Found.Deal(billions: 25)]), ("stake", [Found.Deal(billions: 25, type: DealType.Investment)])), _ => null)));
    }
}
