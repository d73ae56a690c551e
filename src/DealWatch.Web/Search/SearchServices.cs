using DealWatch.Web.Attestation;
using DealWatch.Web.Search.Typed;

namespace DealWatch.Web.Search;

internal static class SearchServices
{
    public static IServiceCollection AddSearch(this IServiceCollection services) => services
        .AddScoped<DealQueries>()
        .AddScoped<FacetQueries>()
        .AddScoped<CompanyQueries>()
        .AddScoped<ArticleQueries>()
        .AddScoped<QualityQueries>()
        .AddScoped<EditQueries>()
        .AddScoped<QueryReader>()
        .AddScoped<QuerySuggestions>()
        .AddScoped<CompanySearch>();
}
