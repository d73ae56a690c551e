using System.Globalization;
using DealWatch.Web.Search;
using Microsoft.AspNetCore.WebUtilities;

namespace DealWatch.Web.Exports;

/// <summary>Whole addresses of pages, for what is read elsewhere.</summary>
/// <param name="Root">Scheme, host and port, as the reader asked for them.</param>
public sealed record SiteLinks(string Root)
{
    public static SiteLinks Of(HttpRequest request) => new($"{request.Scheme}://{request.Host}{request.PathBase}");

    public string Deal(int id, string slug) => At($"/deals/{id}/{slug}");

    /// <summary>Without the words, which may change: an address that names the deal for good.</summary>
    public string Deal(int id) => At($"/deals/{id}");

    public string Article(int id) => At($"/articles/{id}");

    /// <summary>The words in their article.</summary>
    public string Quote(int article, int evidence) => At($"/articles/{article}#e{evidence}");

    public string Company(string slug) => At($"/companies/{slug}");

    /// <summary>A list that the filter narrows.</summary>
    public string Filtered(string path, DealFilter filter, params (string Name, string? Value)[] more) =>
        Root + QueryHelpers.AddQueryString(path, [.. filter.ToQuery().Select(pair => KeyValuePair.Create(pair.Key, (string?)pair.Value)), .. more.Where(pair => pair.Value is not null).Select(pair => KeyValuePair.Create(pair.Name, pair.Value))]);

    private string At(FormattableString path) => Root + path.ToString(CultureInfo.InvariantCulture);
}
