using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Options;

namespace DealWatch.Web.Data;

internal static class StorageServices
{
    public static IServiceCollection AddStorage(this IServiceCollection services)
    {
        services.AddOptions<StorageOptions>().BindConfiguration("Storage")
            .Validate(options => !string.IsNullOrWhiteSpace(options.Folder), "Storage:Folder must name a folder.")
            .ValidateOnStart();
        services.AddDbContextFactory<DealWatchDbContext>((provider, context) =>
            context.UseSqlite(Storage.ConnectionString(provider.GetRequiredService<IOptions<StorageOptions>>().Value)));
        services.AddSingleton<Storage>();
        services.AddSingleton<SingleWriter>();
        services.AddSingleton(TimeProvider.System);
        return services;
    }
}
