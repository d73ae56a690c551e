using System.Net;
using System.Net.Http.Headers;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;

namespace DealWatch.Web.Tests.Http;

/// <summary>A page as it came, and the form on it as it was filled since.</summary>
internal sealed class VisitedPage(Visitor visitor, Uri address, HttpStatusCode status, string html)
{
    private readonly IHtmlDocument _document = new HtmlParser().ParseDocument(html);
    private readonly Dictionary<string, string> _filled = [];
    private readonly List<(string Field, string FileName, byte[] Content)> _files = [];

    public Uri Address { get; } = address;

    public HttpStatusCode Status { get; } = status;

    public string Html { get; } = html;

    public IElement Main => _document.QuerySelector("main") ?? throw new InvalidOperationException($"{Address} answered {Status} without a page:\n{Html}");

    public string Text => string.Join(' ', Main.TextContent.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));

    public IEnumerable<IElement> All(string selector) => _document.QuerySelectorAll(selector);

    /// <summary>What a field holds as the page came.</summary>
    public string ValueOf(string label) => Field(label) switch
    {
        IHtmlTextAreaElement area => area.Value,
        IHtmlInputElement input => input.Value,
        IHtmlSelectElement select => select.Value ?? "",
        var other => throw new InvalidOperationException($"“{label}” names a {other.LocalName}."),
    };

    /// <summary>What the page says is wrong with a field; empty when nothing is.</summary>
    public string ComplaintAt(string label)
    {
        var described = (Field(label).GetAttribute("aria-describedby") ?? "").Split(' ', StringSplitOptions.RemoveEmptyEntries);
        return string.Join(' ', described.Select(id => _document.GetElementById(id)).Where(element => element?.ClassList.Contains("field-error") == true).Select(element => element!.TextContent.Trim()));
    }

    public VisitedPage Fill(string label, string value)
    {
        _filled[Name(Field(label))] = value;
        return this;
    }

    public VisitedPage Attach(string label, string fileName, byte[] content)
    {
        _files.Add((Name(Field(label)), fileName, content));
        return this;
    }

    /// <summary>Sends the form that the button stands in.</summary>
    /// <param name="button">What the button says.</param>
    /// <param name="withToken">Whether the token goes with it that shows that the form came from here.</param>
    /// <param name="asksFirst">Whether to wait for the server's word before sending the content, which it may refuse unread.</param>
    public Task<VisitedPage> PressAsync(string button, bool withToken = true, bool asksFirst = false)
    {
        var pressed = All("main button").First(candidate => candidate.TextContent.Trim() == button);
        var form = pressed.Closest("form") ?? throw new InvalidOperationException($"The button “{button}” stands in no form.");
        var fields = form.QuerySelectorAll("input, textarea, select").Where(field => field.HasAttribute("name") && field.GetAttribute("type") is not ("file" or "submit"));
        var pairs = fields.ToDictionary(Name, Current);
        foreach (var (name, value) in _filled)
        {
            pairs[name] = value;
        }

        if (pressed.GetAttribute("name") is { Length: > 0 } choice)
        {
            pairs[choice] = pressed.GetAttribute("value") ?? "";
        }

        if (!withToken)
        {
            pairs.Remove("__RequestVerificationToken");
        }

        var target = pressed.GetAttribute("formaction") ?? form.GetAttribute("action") ?? "";
        var request = new HttpRequestMessage(HttpMethod.Post, new Uri(Address, target)) { Content = Content(pairs) };
        request.Headers.ExpectContinue = asksFirst;
        return visitor.SendAsync(request);
    }

    private static string Name(IElement field) => field.GetAttribute("name") ?? throw new InvalidOperationException($"{field.OuterHtml} has no name.");

    private static string Current(IElement field) => field switch
    {
        IHtmlTextAreaElement area => area.Value,
        IHtmlSelectElement select => select.Value ?? "",
        _ => field.GetAttribute("value") ?? "",
    };

    private IElement Field(string label)
    {
        var found = All("main label").FirstOrDefault(candidate => candidate.TextContent.Trim().StartsWith(label, StringComparison.Ordinal))
            ?? throw new InvalidOperationException($"No field is labelled “{label}” on {Address} ({Status}).");
        return _document.GetElementById(found.GetAttribute("for") ?? "") ?? found.QuerySelector("input, textarea, select")!;
    }

    private MultipartFormDataContent Content(Dictionary<string, string> pairs)
    {
        var content = new MultipartFormDataContent();
        foreach (var (name, value) in pairs)
        {
            content.Add(new StringContent(value), Quoted(name));
        }

        foreach (var (field, fileName, bytes) in _files)
        {
            var part = new ByteArrayContent(bytes);
            part.Headers.ContentDisposition = new ContentDispositionHeaderValue("form-data") { Name = Quoted(field), FileName = Quoted(fileName) };
            content.Add(part);
        }

        return content;

        static string Quoted(string text) => $"\"{text}\"";
    }
}
