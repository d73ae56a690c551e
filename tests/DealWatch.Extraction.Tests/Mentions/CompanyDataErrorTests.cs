using System.Text;
using DealWatch.Extraction.Mentions;
using DealWatch.Extraction.Mentions.Companies;

namespace DealWatch.Extraction.Tests.Mentions;

public sealed class CompanyDataErrorTests
{
    private const string Acme = """{ "id": "acme", "name": "Acme", "kind": "lab", "aliases": ["Acme Labs"] }""";

    [Theory]
    [InlineData("""{ "id": "acme", "name": "Other", "kind": "lab" }""", "line 3", "'acme'", "key 'id'", "used twice")]
    [InlineData("""{ "id": "Beta Corp", "name": "Beta", "kind": "lab" }""", "line 3", "'Beta Corp'", "key 'id'", "lower-case")]
    [InlineData("""{ "id": "beta", "name": "Beta", "kind": "shop" }""", "line 3", "'beta'", "key 'kind'", "'shop'")]
    [InlineData("""{ "id": "beta", "name": "ACMÉ LABS", "kind": "lab" }""", "line 3", "'beta'", "key 'name'", "belongs to 'acme'")]
    [InlineData("""{ "id": "beta", "name": "Beta", "kind": "lab", "aliases": ["beta"] }""", "line 3", "'beta'", "key 'aliases'", "listed twice")]
    [InlineData("""{ "id": "beta", "name": "Beta", "kind": "lab", "brands": ["B"] }""", "line 3", "'beta'", "key 'brands'", "fewer than two")]
    [InlineData("""{ "id": "beta", "name": "Beta", "kind": "lab", "parent": "gamma" }""", "line 3", "'beta'", "key 'parent'", "'gamma' of 'beta' is no id")]
    [InlineData("""{ "id": "beta", "name": "Beta", "kind": "lab", "parent": "beta" }""", "line 3", "'beta'", "key 'parent'", "circle")]
    [InlineData("""{ "id": "beta", "name": "Beta", "kind": "lab", "ambiguous": ["Better"] }""", "line 3", "'beta'", "key 'ambiguous'", "none of the names")]
    [InlineData("""{ "id": "beta", "name": "Beta", "kind": "lab", "alias": ["Better"] }""", "line 3", "alias")]
    [InlineData("""{ "id": "beta", "kind": "lab" }""", "line 3", "name")]
    [InlineData("""{ "id": "beta", "name": null, "kind": "lab" }""", "line 3", "name")]
    [InlineData("""{ "id": "beta", "name": "Beta", "kind": "lab" """, "line 4")]
    public void MessageNamesFileLineAndKey(string second, params string[] parts)
    {
        var content = Encoding.UTF8.GetBytes($"[\n{Acme},\n{second}\n]\n");

        var read = () => CompanyGazetteer.Read("companies.json", content);

        var message = read.Should().Throw<GazetteerException>().Which.Message;
        message.Should().Contain("'companies.json'").And.ContainAll(parts);
    }

    [Fact]
    public void TickerOfTwoCompaniesIsRejected()
    {
        var content = Encoding.UTF8.GetBytes(
            """
            [
            { "id": "acme", "name": "Acme", "kind": "lab", "ticker": "ACM" },
            { "id": "beta", "name": "Beta", "kind": "lab", "ticker": "acm" }
            ]
            """);

        var read = () => CompanyGazetteer.Read("companies.json", content);

        read.Should().Throw<GazetteerException>().WithMessage("*line 3*'ticker'*'beta'*'acme' too");
    }
}
