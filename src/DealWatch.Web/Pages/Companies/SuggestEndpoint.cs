using DealWatch.Web.Search;

namespace DealWatch.Web.Pages.Companies;

/// <summary>Suggestions for the search box: <c>GET /companies/suggest?q=aws</c>.</summary>
internal static class SuggestEndpoint
{
    private const int Limit = 8;

    public static IEndpointRouteBuilder MapCompanySuggestions(this IEndpointRouteBuilder routes)
    {
        routes.MapGet("/companies/suggest", (string? q, CompanySearch companies, CancellationToken cancellationToken) =>
            companies.SuggestAsync(q, Limit, cancellationToken));
        return routes;
    }
}
