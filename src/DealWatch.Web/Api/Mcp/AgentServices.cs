using System.Reflection;
using DealWatch.Web.Exports;

namespace DealWatch.Web.Api.Mcp;

/// <summary>The way in for agents: the Model Context Protocol over streamable HTTP at <c>/mcp</c>, read-only and without sessions.</summary>
internal static class AgentServices
{
    private const string Path = "/mcp";

    private const string Instructions =
        "DealWatch holds deals over AI computing power as news articles tell of them: who buys how much compute from whom, for how much money, for how long, on which chips. "
        + "Every figure has a quote and an address that leads to it; name them when you repeat a figure. "
        + "Only deals with the status signed are contracts; reported and talks are not. Sums count each dollar once.";

    public static IServiceCollection AddAgents(this IServiceCollection services)
    {
        services.AddHttpContextAccessor();
        services.AddScoped<CompanyChoice>();
        services.AddMcpServer(options =>
        {
            options.ServerInfo = new() { Name = "dealwatch", Title = "DealWatch", Version = Assembly.GetExecutingAssembly().GetName().Version?.ToString(3) ?? "1" };
            options.ServerInstructions = Instructions;
        })
            .WithHttpTransport(transport => transport.Stateless = true)
            .WithTools<DealTools>(ExportJson.Options)
            .WithTools<MoneyTools>(ExportJson.Options);
        return services;
    }

    public static void MapAgents(this IEndpointRouteBuilder routes) => routes.MapMcp(Path);

    /// <summary>Pages of other sites must not talk to the server through the browser of a person who has both open; programs send no origin.</summary>
    public static IApplicationBuilder UseOwnOriginForAgents(this IApplicationBuilder app) => app.Use((context, next) =>
    {
        var origin = context.Request.Headers.Origin.ToString();
        if (!IsAgent(context.Request) || origin.Length == 0 || string.Equals(origin, SiteLinks.Of(context.Request).Root, StringComparison.OrdinalIgnoreCase))
        {
            return next(context);
        }

        context.Response.StatusCode = StatusCodes.Status403Forbidden;
        return Task.CompletedTask;
    });

    /// <summary>Agents ask by POST; they store nothing, so that the limit for forms is not theirs.</summary>
    public static bool IsAgent(HttpRequest request) => request.Path.StartsWithSegments(Path);
}
