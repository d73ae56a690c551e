using DealWatch.Web.Search.Typed;

namespace DealWatch.Web.Pages.Companies;

/// <summary>Suggestions for the search box, companies first: <c>GET /companies/suggest?q=aws</c>.</summary>
internal static class SuggestEndpoint
{
    public static IEndpointRouteBuilder MapCompanySuggestions(this IEndpointRouteBuilder routes)
    {
        routes.MapGet("/companies/suggest", (string? q, QuerySuggestions suggestions, CancellationToken cancellationToken) =>
            suggestions.ForAsync(q, cancellationToken));
        return routes;
    }
}
