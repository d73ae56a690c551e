using DealWatch.Web.Data;
using DealWatch.Web.Ingestion;
using DealWatch.Web.Tests.Pages.Samples;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Mvc.Testing;
using Microsoft.AspNetCore.TestHost;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;

namespace DealWatch.Web.Tests.Pages;

/// <summary>The whole app on a database of its own. Only the extractor is scripted, so that the pages are tested apart from what it can read.</summary>
public class PagesApp : WebApplicationFactory<Program>, IAsyncLifetime
{
    public const int MaxFileBytes = 100_000;

    private readonly DirectoryInfo _data = Directory.CreateTempSubdirectory("dealwatch-pages-");

    private protected virtual IEnumerable<SampleArticle> Samples => SampleLibrary.All;

    public async Task InitializeAsync()
    {
        await using var db = await Services.GetRequiredService<IDbContextFactory<DealWatchDbContext>>().CreateDbContextAsync();
        await new SampleSeeder(db).SeedAsync(Samples);
    }

    /// <summary>A client that does not follow redirects, as tests of them need.</summary>
    public HttpClient Browser() => CreateClient(new WebApplicationFactoryClientOptions { AllowAutoRedirect = false });

    async Task IAsyncLifetime.DisposeAsync()
    {
        await base.DisposeAsync();
        _data.Delete(recursive: true);
    }

    protected override IHost CreateHost(IHostBuilder builder)
    {
        builder.ConfigureHostConfiguration(configuration => configuration.AddInMemoryCollection(
        [
            new("Storage:Folder", _data.FullName),
            new("Seeds:Folder", Path.Combine(_data.FullName, "none")),
            new("Ingestion:MaxFileBytes", $"{MaxFileBytes}"),
            new("Ingestion:MaxFiles", "3"),
            new("Server:UploadsPerMinute", "1000"),
        ]));
        return base.CreateHost(builder);
    }

    protected override void ConfigureWebHost(IWebHostBuilder builder) => builder.ConfigureTestServices(services =>
        services.AddSingleton(new ExtractionStep("test", ScriptedExtraction.Extract, _ => null)));
}
