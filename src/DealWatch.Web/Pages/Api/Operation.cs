namespace DealWatch.Web.Pages.Api;

/// <summary>An address of the API with a form to try it.</summary>
/// <param name="Path">As the description has it, with the names of parts in braces.</param>
internal sealed record Operation(string Path, string Summary, IReadOnlyList<OperationInput> Inputs)
{
    /// <summary>Names the form's fields on the page.</summary>
    public string Key => Path.Trim('/').Replace('/', '-').Replace("{", "", StringComparison.Ordinal).Replace("}", "", StringComparison.Ordinal);
}
