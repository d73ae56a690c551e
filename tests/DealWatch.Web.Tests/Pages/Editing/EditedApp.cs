using DealWatch.Extraction.Records;
using DealWatch.Web.Ingestion;
using DealWatch.Web.Ingestion.Reading;
using DealWatch.Web.Tests.Pages.Samples;
using DealWatch.Web.Tests.Support;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.TestHost;
using Microsoft.Extensions.DependencyInjection;

namespace DealWatch.Web.Tests.Pages.Editing;

/// <summary>A deal of two articles that state different terms, and a deal of one.</summary>
public sealed class EditedApp : PagesApp
{
    private static readonly (string Word, ExtractedDeal[] Deals)[] Told =
    [
        ("seven", [Quoted("seven", Found.Deal() with { DurationMonths = 84, CloudProvider = "AWS" })]),
        ("eight", [Quoted("eight", Found.Deal(provider: "AWS") with { DurationMonths = 96 })]),
        ("other", [Quoted("other", Found.Deal("Microsoft", "Oracle", 10))]),
    ];

    private protected override IEnumerable<SampleArticle> Samples => [];

    public async Task ReadAsync()
    {
        var ingestor = Services.GetRequiredService<ArticleIngestor>();
        foreach (var (index, (word, _)) in Told.Index())
        {
            var details = new ArticleDetails { Title = $"Told in {word}", Publisher = $"The {word}", Published = new DateOnly(2025, 11, 3 + index) };
            await ingestor.AddAsync(ingestor.ReadPasted($"It is {word} years", details), CancellationToken.None);
        }
    }

    protected override void ConfigureWebHost(IWebHostBuilder builder)
    {
        base.ConfigureWebHost(builder);
        builder.ConfigureTestServices(services => services.AddSingleton(new ExtractionStep("test", Found.By(Told), _ => null)));
    }

    private static ExtractedDeal Quoted(string word, ExtractedDeal deal) => deal with
    {
        Evidence = [Span("value"), Span("durationMonths"), Span("parties[0]"), Span("parties[1]")],
        Statement = Span("deal") with { End = 14, Quote = $"It is {word} ye" },
    };

    private static FieldEvidence Span(string field) => new(field, 0, 5, "It is");
}
