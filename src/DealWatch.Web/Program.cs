using DealWatch.Web.Commands;
using DealWatch.Web.Data;
using DealWatch.Web.Hosting;
using DealWatch.Web.Pages.Companies;
using DealWatch.Web.Search;

return await CommandLine.RunAsync(args, ServeAsync);

static async Task<int> ServeAsync(string[] options, CancellationToken cancellationToken)
{
    var builder = WebApplication.CreateBuilder(new WebApplicationOptions { Args = options, ContentRootPath = AppContext.BaseDirectory });
    builder.WebHost.UseStaticWebAssets();
    builder.Services.AddStorage();
    builder.Services.AddSearch();
    builder.Services.AddScoped<CspNonce>();
    builder.Services.AddRazorPages();

    await using var app = builder.Build();
    await app.Services.GetRequiredService<Storage>().OpenAsync(cancellationToken);
    app.UseSecurityHeaders();
    app.UseStatusCodePagesWithReExecute("/error/{0}");
    app.MapStaticAssets();
    app.MapRazorPages();
    app.MapCompanySuggestions();
    await app.RunAsync(cancellationToken);
    return ExitCode.Done;
}

public partial class Program;
