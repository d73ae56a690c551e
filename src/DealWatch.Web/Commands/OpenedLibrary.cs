using DealWatch.Web.Companies;
using DealWatch.Web.Data;
using DealWatch.Web.Hosting;
using DealWatch.Web.Ingestion;

namespace DealWatch.Web.Commands;

/// <summary>The data folder with the services of a command, opened: no other DealWatch uses it meanwhile.</summary>
internal sealed class OpenedLibrary : IAsyncDisposable
{
    private readonly ServiceProvider _services;

    private OpenedLibrary(ServiceProvider services) => _services = services;

    public T Get<T>()
        where T : notnull => _services.GetRequiredService<T>();

    /// <param name="reads">Whether the command reads articles.</param>
    /// <returns>Null when the folder cannot be used; standard error says why.</returns>
    public static async Task<OpenedLibrary?> OpenAsync(string? folder, bool reads, CancellationToken cancellationToken)
    {
        var services = new ServiceCollection();
        services.AddSingleton<IConfiguration>(new ConfigurationBuilder()
            .AddEnvironmentVariables()
            .AddInMemoryCollection(folder is null ? [] : [new("Storage:Folder", folder)])
            .Build());
        services.AddLogging();
        services.AddStorage();
        services.AddIngestion();
        var library = new OpenedLibrary(services.BuildServiceProvider());
        try
        {
            await library.Get<Storage>().OpenAsync(cancellationToken);
            if (reads)
            {
                await library.Get<ExtractorNames>().TeachAsync(cancellationToken);
            }

            return library;
        }
        catch (Exception exception) when (StartFailure.Reason(exception) is { } reason)
        {
            await library.DisposeAsync();
            await Console.Error.WriteLineAsync(reason);
            return null;
        }
    }

    public ValueTask DisposeAsync() => _services.DisposeAsync();
}
