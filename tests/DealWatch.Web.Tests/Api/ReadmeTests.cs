using System.Text.RegularExpressions;
using DealWatch.Web.Hosting;
using DealWatch.Web.Tests.Browser;

namespace DealWatch.Web.Tests.Api;

/// <summary>Each line for <c>curl</c> in the README, asked of the real program.</summary>
public sealed partial class ReadmeTests(OneArticleApp app) : IClassFixture<OneArticleApp>
{
    private const string Address = "http://127.0.0.1:5080";

    private static readonly string[] Lists = ["deals", "companies", "articles", "events", "claims", "changes", "totals", "search"];

    private static readonly string[] Written = [.. File.ReadLines(Path.Combine(AppRoot.Folder, "README.md")).Where(line => line.StartsWith("curl ", StringComparison.Ordinal))];

    public static TheoryData<string> Lines => [.. Written];

    [Theory]
    [MemberData(nameof(Lines))]
    public async Task A_line_is_answered(string line)
    {
        using var client = new HttpClient();
        using var request = Request(line);

        using var response = await client.SendAsync(request);

        var body = await response.Content.ReadAsStringAsync();
        response.IsSuccessStatusCode.Should().BeTrue("of {0} it said {1}", line, body);
        body.Should().NotBeEmpty();
    }

    [Fact]
    public void There_is_a_line_for_every_list() =>
        string.Join('\n', Written).Should().ContainAll(Lists.Select(list => $"/api/v1/{list}"));

    private HttpRequestMessage Request(string line)
    {
        var words = Word().Matches(line["curl ".Length..]).Select(match => match.Value.Trim('"', '\'')).ToList();
        var request = new HttpRequestMessage(HttpMethod.Get, app.At(words[^1][Address.Length..]));
        words[^1].Should().StartWith(Address);
        for (var i = 0; i < words.Count - 1; i += 2)
        {
            Apply(request, words[i], words[i + 1]);
        }

        return request;
    }

    private static void Apply(HttpRequestMessage request, string option, string value)
    {
        switch (option)
        {
            case "-X":
                request.Method = HttpMethod.Parse(value);
                break;
            case "-H" when value.StartsWith("Content-Type: ", StringComparison.Ordinal):
                break;
            case "-H":
                request.Headers.Add(value.Split(": ")[0], value.Split(": ")[1]);
                break;
            case "-d":
                request.Content = new StringContent(value, null, "application/json");
                break;
            default:
                throw new InvalidOperationException($"This test does not know {option}.");
        }
    }

    [GeneratedRegex("\"[^\"]*\"|'[^']*'|\\S+")]
    private static partial Regex Word();
}
