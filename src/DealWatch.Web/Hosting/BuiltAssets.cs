namespace DealWatch.Web.Hosting;

/// <summary>Styles and scripts, sent as the build made them.</summary>
internal static class BuiltAssets
{
    /// <summary>
    /// Started from a checkout, as <c>dotnet run</c> does, the framework would look at each file anew for every request, send it larger than it is and let no browser keep it.
    /// That is of use only to who changes the files of a running program.
    /// </summary>
    public static IWebHostBuilder UseBuiltAssets(this IWebHostBuilder host, IHostEnvironment environment) => host
        .UseStaticWebAssets()
        .UseSetting("ReloadStaticAssetsAtRuntime", environment.IsDevelopment().ToString());
}
