using System.Text.Json;
using System.Text.Json.Nodes;
using DealWatch.Web.Exports;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.WebUtilities;

namespace DealWatch.Web.Api.Answers;

/// <summary>Answers of the API: JSON with a tag of its content, the chosen fields only, and a header that leads to the next page.</summary>
internal static class ApiAnswers
{
    private const string ContentType = "application/json; charset=utf-8";

    public static IActionResult One<T>(this ControllerBase controller, T item, string? fields = null) =>
        FieldSelection.Problem<T>(fields) is { } problem ? controller.BadFields(problem) : Json(FieldSelection.Of(item, fields));

    /// <param name="controller">Asked for the list.</param>
    /// <param name="items">Those of this page.</param>
    /// <param name="next">Cursor of the next page; null on the last one.</param>
    /// <param name="fields">What the reader chose; null for all.</param>
    /// <param name="cursor">Name of the parameter that says where a page begins.</param>
    public static IActionResult Many<T>(this ControllerBase controller, IEnumerable<T> items, string? next, string? fields, string cursor = "cursor")
    {
        if (FieldSelection.Problem<T>(fields) is { } problem)
        {
            return controller.BadFields(problem);
        }

        var following = next is null ? null : Address(controller.Request, cursor, next);
        controller.Response.Headers.Append("Link", $"<{Address(controller.Request, cursor, null)}>; rel=\"first\"");
        if (following is not null)
        {
            controller.Response.Headers.Append("Link", $"<{following}>; rel=\"next\"");
        }

        return Json(new JsonObject
        {
            ["items"] = new JsonArray([.. items.Select(item => FieldSelection.Of(item, fields))]),
            ["next"] = following,
        });
    }

    /// <summary>This address with another cursor.</summary>
    private static string Address(HttpRequest request, string name, string? cursor)
    {
        var kept = request.Query.Where(pair => !string.Equals(pair.Key, name, StringComparison.OrdinalIgnoreCase)).ToDictionary(pair => pair.Key, pair => pair.Value);
        var path = SiteLinks.Of(request).Root + request.Path.ToUriComponent();
        path = QueryHelpers.AddQueryString(path, kept);
        return cursor is null ? path : QueryHelpers.AddQueryString(path, name, cursor);
    }

    private static TaggedContent Json(JsonNode body) => new(JsonSerializer.SerializeToUtf8Bytes(body, ExportJson.Options), ContentType);

    private static ActionResult BadFields(this ControllerBase controller, string problem)
    {
        controller.ModelState.AddModelError("fields", problem);
        return controller.ValidationProblem(controller.ModelState);
    }
}
