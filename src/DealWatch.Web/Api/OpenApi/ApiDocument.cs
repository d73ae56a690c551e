using Microsoft.AspNetCore.OpenApi;
using Microsoft.OpenApi;

namespace DealWatch.Web.Api.OpenApi;

/// <summary>The description of the API for programs: <c>/api/v1/openapi.json</c>.</summary>
internal static class ApiDocument
{
    public const string Name = "v1";

    public static IServiceCollection AddApiDocument(this IServiceCollection services) => services.AddOpenApi(Name, options =>
    {
        options.ShouldInclude = description => description.RelativePath?.StartsWith("api/v1", StringComparison.Ordinal) == true;
        options.AddOperationTransformer(Describe);
        options.AddDocumentTransformer((document, _, _) =>
        {
            document.Info = new OpenApiInfo
            {
                Title = "DealWatch",
                Version = Name,
                Description = "AI compute deals as news articles tell of them, each figure with the words that it was read from. Everything is read-only. "
                    + "Lists are paged: follow the header Link, or next in the body. Every answer has an ETag. Every error is a problem by RFC 9457.",
            };
            return Task.CompletedTask;
        });
    });

    public static void MapApiDocument(this IEndpointRouteBuilder routes) => routes.MapOpenApi("/api/{documentName}/openapi.json");

    private static Task Describe(OpenApiOperation operation, OpenApiOperationTransformerContext context, CancellationToken cancellationToken)
    {
        foreach (var computed in context.Description.ParameterDescriptions.Where(described => described.ModelMetadata is { IsReadOnly: true, ContainerType: not null }))
        {
            operation.Parameters?.Remove(operation.Parameters.First(parameter => parameter.Name == computed.Name));
        }

        foreach (var parameter in operation.Parameters?.OfType<OpenApiParameter>() ?? [])
        {
            // Properties of the filter come with a capital; addresses are written without.
            parameter.Name = parameter.Name is { Length: > 0 } name ? char.ToLowerInvariant(name[0]) + name[1..] : parameter.Name;
            parameter.Description = ParameterWords.Of(parameter.Name ?? "") ?? parameter.Description;
        }

        return Task.CompletedTask;
    }
}
