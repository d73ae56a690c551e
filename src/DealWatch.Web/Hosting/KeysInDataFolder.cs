using DealWatch.Web.Data;
using Microsoft.AspNetCore.DataProtection.KeyManagement;
using Microsoft.AspNetCore.DataProtection.Repositories;
using Microsoft.Extensions.Options;

namespace DealWatch.Web.Hosting;

/// <summary>The keys behind form tokens live in the data folder, so that an open form survives a restart.</summary>
internal sealed class KeysInDataFolder(IOptions<StorageOptions> storage, ILoggerFactory loggers) : IConfigureOptions<KeyManagementOptions>
{
    public void Configure(KeyManagementOptions options)
    {
        var folder = Path.Combine(storage.Value.FullFolder, "keys");
        OwnerOnly.CreateFolder(folder);
        options.XmlRepository = new FileSystemXmlRepository(new DirectoryInfo(folder), loggers);
    }
}
