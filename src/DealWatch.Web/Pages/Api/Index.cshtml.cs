using System.Text.Json.Nodes;
using DealWatch.Web.Api.OpenApi;
using DealWatch.Web.Exports;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.OpenApi;
using Microsoft.AspNetCore.WebUtilities;
using Microsoft.OpenApi;

namespace DealWatch.Web.Pages.Api;

/// <summary>The API for people: what there is, with a form for each address that leads to the answer itself. It is made of the description that programs get.</summary>
internal sealed class IndexModel([FromKeyedServices(ApiDocument.Name)] IOpenApiDocumentProvider description) : PageModel
{
    public IReadOnlyList<Operation> Operations { get; private set; } = [];

    public string Root => SiteLinks.Of(Request).Root;

    /// <param name="path">The address to try, as the description has it; its parameters stand beside it. Null to see the page.</param>
    /// <param name="cancellationToken">Gives the reading up.</param>
    public async Task<IActionResult> OnGetAsync(string? path, CancellationToken cancellationToken)
    {
        var document = await description.GetOpenApiDocumentAsync(cancellationToken);
        Operations = [.. document.Paths.SelectMany(entry => (entry.Value.Operations ?? []).Where(operation => operation.Key == HttpMethod.Get).Select(operation => Of(entry.Key, operation.Value)))];
        return Operations.FirstOrDefault(operation => operation.Path == path) is { } tried ? Redirect(Address(tried)) : Page();
    }

    private string Address(Operation operation)
    {
        var address = operation.Path;
        var query = new Dictionary<string, string?>();
        foreach (var input in operation.Inputs)
        {
            var typed = Request.Query[input.Name].ToString().Trim();
            if (input.IsInPath)
            {
                address = address.Replace($"{{{input.Name}}}", Uri.EscapeDataString(typed.Length == 0 ? "-" : typed), StringComparison.Ordinal);
            }
            else if (typed.Length > 0)
            {
                query[input.Name] = typed;
            }
        }

        return QueryHelpers.AddQueryString(address, query);
    }

    private static Operation Of(string path, OpenApiOperation operation) => new(
        path,
        operation.Summary ?? "",
        [.. (operation.Parameters ?? []).Select(parameter => new OperationInput(
            parameter.Name ?? "",
            parameter.Description,
            parameter.In == ParameterLocation.Path,
            parameter.Required,
            Choices(parameter.Schema)))]);

    private static IReadOnlyList<string> Choices(IOpenApiSchema? schema) =>
        schema?.Type == JsonSchemaType.Boolean ? ["true", "false"]
        : [.. (schema?.Enum ?? []).Select(value => value is JsonValue text && text.TryGetValue<string>(out var choice) ? choice : null).OfType<string>()];
}
