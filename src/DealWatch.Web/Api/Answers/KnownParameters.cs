using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Abstractions;
using Microsoft.AspNetCore.Mvc.Filters;
using Microsoft.AspNetCore.Mvc.ModelBinding;

namespace DealWatch.Web.Api.Answers;

/// <summary>Refuses parameters that mean nothing: a filter that is misspelt would be left out without a word, and the figures be wrong.</summary>
internal sealed class KnownParameters(IModelMetadataProvider metadata) : IActionFilter
{
    public void OnActionExecuting(ActionExecutingContext context)
    {
        var known = context.ActionDescriptor.Parameters.SelectMany(Names).ToHashSet(StringComparer.OrdinalIgnoreCase);
        foreach (var name in context.HttpContext.Request.Query.Keys.Where(name => !known.Contains(name)))
        {
            context.ModelState.AddModelError(name, known.Count == 0
                ? "There is no such parameter; this address has none."
                : $"There is no such parameter. There are: {string.Join(", ", known.Order(StringComparer.Ordinal))}.");
        }

        if (!context.ModelState.IsValid)
        {
            context.Result = new BadRequestObjectResult(new ValidationProblemDetails(Errors(context.ModelState)) { Status = StatusCodes.Status400BadRequest })
            {
                ContentTypes = { "application/problem+json" },
            };
        }
    }

    public void OnActionExecuted(ActionExecutedContext context)
    {
    }

    private static Dictionary<string, string[]> Errors(ModelStateDictionary state) => state.Where(entry => entry.Value!.Errors.Count > 0)
        .GroupBy(entry => Camel(entry.Key), entry => entry.Value!.Errors.Select(error => error.ErrorMessage))
        .ToDictionary(entry => entry.Key, entry => entry.SelectMany(messages => messages).ToArray());

    private IEnumerable<string> Names(ParameterDescriptor parameter)
    {
        if (parameter.BindingInfo?.BindingSource != BindingSource.Query)
        {
            return [];
        }

        var model = metadata.GetMetadataForType(parameter.ParameterType);
        return model.IsComplexType
            ? model.Properties.Where(property => !property.IsReadOnly).Select(property => Camel(property.BinderModelName ?? property.PropertyName!))
            : [parameter.BindingInfo.BinderModelName ?? parameter.Name];
    }

    private static string Camel(string name) => name.Length == 0 ? name : char.ToLowerInvariant(name[0]) + name[1..];
}
