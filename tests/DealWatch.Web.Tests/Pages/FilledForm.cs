using AngleSharp.Dom;
using AngleSharp.Html.Dom;

namespace DealWatch.Web.Tests.Pages;

/// <summary>A form of a page, filled as it came, to change and send.</summary>
internal sealed class FilledForm
{
    private readonly IHtmlFormElement _form;
    private readonly string _path;
    private readonly List<(string Name, string Value)> _fields;

    private FilledForm(IHtmlFormElement form, string path)
    {
        _form = form;
        _path = path;
        _fields = [.. form.Elements.OfType<IElement>().SelectMany(Values)];
    }

    /// <param name="page">The page.</param>
    /// <param name="path">Its address, for a form that is sent where it came from.</param>
    /// <param name="selector">Which form.</param>
    public static FilledForm On(IDocument page, string path, string selector) =>
        new(page.QuerySelectorAll(selector).OfType<IHtmlFormElement>().FirstOrDefault() ?? throw new InvalidOperationException($"The page has no form {selector}."), path);

    /// <summary>Takes the place of all values with this name.</summary>
    public FilledForm With(string name, params string[] values)
    {
        _fields.RemoveAll(field => field.Name == name);
        _fields.AddRange(values.Select(value => (name, value)));
        return this;
    }

    public Task<HttpResponseMessage> PostAsync(HttpClient client, string? handler = null)
    {
        var path = handler is null ? _form.GetAttribute("action") is { Length: > 0 } action ? action : _path : $"{_path}?handler={handler}";
        return client.PostAsync(path, new FormUrlEncodedContent(_fields.Select(field => KeyValuePair.Create(field.Name, field.Value))));
    }

    public async Task<IDocument> SendAsync(HttpClient client, string? handler = null)
    {
        using var response = await PostAsync(client, handler);
        response.EnsureSuccessStatusCode();
        return await response.DocumentAsync();
    }

    private static IEnumerable<(string Name, string Value)> Values(IElement element) => element switch
    {
        IHtmlInputElement { Name.Length: > 0, Type: "radio" or "checkbox" } choice => choice.IsChecked ? [(choice.Name, choice.Value)] : [],
        IHtmlInputElement { Name.Length: > 0 } input => [(input.Name, input.Value)],
        IHtmlSelectElement { Name.Length: > 0 } select => [(select.Name, select.Value ?? "")],
        _ => [],
    };
}
