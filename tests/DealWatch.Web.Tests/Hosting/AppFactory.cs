using DealWatch.Web.Tests.Support;
using Microsoft.AspNetCore.Mvc.Testing;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.Hosting;

namespace DealWatch.Web.Tests.Hosting;

/// <summary>The whole app in this process, on a data folder of its own and without seeds.</summary>
public sealed class AppFactory : WebApplicationFactory<Program>
{
    private readonly TempFolder _data = new();

    protected override IHost CreateHost(IHostBuilder builder)
    {
        builder.ConfigureHostConfiguration(configuration => configuration.AddInMemoryCollection(
        [
            new("Storage:Folder", _data.Path),
            new("Seeds:Folder", _data.At("none")),
            new("Ingestion:MaxFileBytes", "10000"),
            new("Ingestion:MaxFiles", "2"),
            new("Server:UploadsPerMinute", "5"),
        ]));
        return base.CreateHost(builder);
    }

    protected override void Dispose(bool disposing)
    {
        base.Dispose(disposing);
        if (disposing && Directory.Exists(_data.Path))
        {
            _data.Dispose();
        }
    }
}
