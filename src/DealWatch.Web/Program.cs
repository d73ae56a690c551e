using System.Globalization;
using DealWatch.Web.Api;
using DealWatch.Web.Api.Answers;
using DealWatch.Web.Api.Mcp;
using DealWatch.Web.Api.OpenApi;
using DealWatch.Web.Commands;
using DealWatch.Web.Commitments;
using DealWatch.Web.Data;
using DealWatch.Web.Exports;
using DealWatch.Web.Feeds;
using DealWatch.Web.Flows;
using DealWatch.Web.Hosting;
using DealWatch.Web.Ingestion;
using DealWatch.Web.Pages.Companies;
using DealWatch.Web.Pages.Deals.Editing;
using DealWatch.Web.Reextraction;
using DealWatch.Web.Reviewing;
using DealWatch.Web.Search;
using DealWatch.Web.Timelines;
using DealWatch.Web.Wording;
using Microsoft.Extensions.Options;
using Serilog;
using Serilog.Events;
using Serilog.Formatting.Compact;

InterfaceLanguage.StartInEnglish();
return await CommandLine.RunAsync(args, ServeAsync);

static async Task<int> ServeAsync(string[] options, CancellationToken cancellationToken)
{
    try
    {
        var builder = WebApplication.CreateBuilder(new WebApplicationOptions { Args = options, ContentRootPath = AppContext.BaseDirectory });
        var server = ServerOptions.From(builder.Configuration);
        if (server.Problem() is { } problem)
        {
            return await FailAsync(problem);
        }

        builder.WebHost.UseUrls(server.Urls).UseBuiltAssets(builder.Environment);
        builder.Services.AddSerilog(Log);
        builder.Services.AddStorage();
        builder.Services.AddIngestion();
        builder.Services.AddReextraction();
        builder.Services.AddSearch();
        builder.Services.AddFlows();
        builder.Services.AddCommitments();
        builder.Services.AddTimelines();
        builder.Services.AddEditing();
        builder.Services.AddReview();
        builder.Services.AddExports();
        builder.Services.AddFeeds();
        builder.Services.AddApi();
        builder.Services.AddAgents();
        builder.Services.AddSafeHosting();
        builder.Services.AddWording();
        builder.Services.AddRazorPages();

        await using var app = builder.Build();
        app.UseSerilogRequestLogging();
        app.UseResponseCompression();
        app.UseSecurityHeaders();
        app.UseExceptionHandler("/error/500");
        app.UseStatusCodePagesWithReExecute("/error/{0}");
        app.UseProblems();
        app.UseOwnOriginForAgents();
        app.UseRateLimiter();
        app.UseFormLimits();
        app.UseRouting();
        app.UsePageLanguage();
        app.UseAntiforgery();
        app.MapStaticAssets();
        app.MapRazorPages().WithStaticAssets();
        app.MapCompanySuggestions();
        app.MapLanguageSwitch();
        app.MapControllers();
        app.MapApiDocument();
        app.MapAgents();

        await app.PrepareAsync(cancellationToken);
        await app.StartAsync(cancellationToken);
        app.SayWhere();
        await app.WaitForShutdownAsync(cancellationToken);
        return ExitCode.Done;
    }
    catch (Exception exception) when (StartFailure.Reason(exception) is { } reason)
    {
        return await FailAsync(reason);
    }
}

static void Log(IServiceProvider services, LoggerConfiguration log)
{
    var storage = services.GetRequiredService<IOptions<StorageOptions>>().Value;
    OwnerOnly.CreateFolder(storage.FullFolder);
    OwnerOnly.CreateFolder(storage.LogFolder);
    log.MinimumLevel.Information()
        .MinimumLevel.Override("Microsoft", LogEventLevel.Warning)
        .MinimumLevel.Override("Microsoft.AspNetCore.DataProtection", LogEventLevel.Error)
        .MinimumLevel.Override("Microsoft.EntityFrameworkCore.Migrations", LogEventLevel.Error) // warns of broken migrations; a backup stands before each
        .MinimumLevel.Override("Microsoft.Extensions.Hosting", LogEventLevel.Fatal) // a start that fails says so in one line of its own
        .WriteTo.Console(outputTemplate: "{Timestamp:HH:mm:ss} {Level:u3} {Message:lj}{NewLine}{Exception}", formatProvider: CultureInfo.InvariantCulture)
        .WriteTo.File(
            new CompactJsonFormatter(),
            Path.Combine(storage.LogFolder, "dealwatch-.json"),
            rollingInterval: RollingInterval.Day,
            retainedFileCountLimit: 31,
            hooks: new OwnerOnlyLogFiles());
}

static async Task<int> FailAsync(string message)
{
    await Console.Error.WriteLineAsync(message);
    return ExitCode.CannotStart;
}

public partial class Program;
