using System.Net;
using AngleSharp.Dom;

namespace DealWatch.Web.Tests.Pages;

/// <summary>The steps of an upload, as a browser takes them.</summary>
internal static class UploadSteps
{
    public static async Task<IDocument> UploadAsync(this HttpClient client, Dictionary<string, string> fields, params (string Name, byte[] Content)[] files)
    {
        using var response = await client.SendUploadAsync(fields, files);
        response.StatusCode.Should().Be(HttpStatusCode.OK);
        return await response.DocumentAsync();
    }

    public static async Task<HttpResponseMessage> SendUploadAsync(this HttpClient client, Dictionary<string, string> fields, params (string Name, byte[] Content)[] files)
    {
        var page = await client.ReadAsync("/articles/new");
        using var form = new MultipartFormDataContent { { new StringContent(Token(page)), "__RequestVerificationToken" } };
        foreach (var (name, value) in fields)
        {
            form.Add(new StringContent(value), name);
        }

        foreach (var (name, content) in files)
        {
            form.Add(new ByteArrayContent(content), "Form.Files", name);
        }

        return await client.PostAsync("/articles/new", form);
    }

    public static Task<HttpResponseMessage> SubmitAsync(this HttpClient client, IDocument preview, string handler)
    {
        var fields = preview.QuerySelectorAll("main form input").Select(input => KeyValuePair.Create(input.GetAttribute("name")!, input.GetAttribute("value")!));
        return client.PostAsync($"/articles/new?handler={handler}", new FormUrlEncodedContent(fields));
    }

    private static string Token(IDocument page) => page.QuerySelector("input[name=__RequestVerificationToken]")!.GetAttribute("value")!;
}
