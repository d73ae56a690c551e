using DealWatch.Web.Search.Typed;

namespace DealWatch.Web.Pages.Companies;

/// <summary>Suggestions for the search box, companies first: <c>GET /companies/suggest?q=aws</c>.</summary>
internal static class SuggestEndpoint
{
    public const string Path = "/companies/suggest";

    public static IEndpointRouteBuilder MapCompanySuggestions(this IEndpointRouteBuilder routes)
    {
        routes.MapGet(Path, (string? q, QuerySuggestions suggestions, CancellationToken cancellationToken) =>
            suggestions.ForAsync(q, cancellationToken));
        return routes;
    }
}
