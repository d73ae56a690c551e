using DealWatch.Web.Attestation;

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
        .AddScoped<CompanySearch>();
}
