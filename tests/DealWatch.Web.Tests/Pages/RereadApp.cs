using DealWatch.Extraction.Articles;
using DealWatch.Extraction.Records;
using DealWatch.Web.Ingestion;
using DealWatch.Web.Ingestion.Reading;
using DealWatch.Web.Tests.Pages.Samples;
using DealWatch.Web.Tests.Support;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.TestHost;
using Microsoft.Extensions.DependencyInjection;

namespace DealWatch.Web.Tests.Pages;

/// <summary>Two articles of one deal whose customer they call by two names, and an extractor that comes to read otherwise.</summary>
public sealed class RereadApp : PagesApp
{
    private bool _isNew;

    private protected override IEnumerable<SampleArticle> Samples => [];

    public async Task ReadAsync()
    {
        var ingestor = Services.GetRequiredService<ArticleIngestor>();
        foreach (var (index, name) in ((string[])["Brightwater", "Brightwater Labs"]).Index())
        {
            var details = new ArticleDetails { Title = $"Of {name}", Published = new DateOnly(2025, 11, 3 + index) };
            await ingestor.AddAsync(ingestor.ReadPasted($"The order of {name} from Amazon", details), CancellationToken.None);
        }
    }

    /// <summary>From now on the term is read as well.</summary>
    public void ReadsOtherwise() => _isNew = true;

    protected override void ConfigureWebHost(IWebHostBuilder builder)
    {
        base.ConfigureWebHost(builder);
        builder.ConfigureTestServices(services => services.AddSingleton(new ExtractionStep("test", Extract, _ => null)));
    }

    private ExtractionResult Extract(ArticleInput input) => new(
        "en", [Found.Deal(input.Text["The order of ".Length..^" from Amazon".Length]) with { DurationMonths = _isNew ? 84 : null }], [], []);
}
