using System.Globalization;
using System.Xml.Linq;
using DealWatch.Web.Data;

namespace DealWatch.Web.Flows.Files;

/// <summary>The graph as GraphML, as yEd, Gephi and NetworkX read it. Parallel edges stay apart.</summary>
internal static class FlowGraphMl
{
    private static readonly XNamespace Ns = "http://graphml.graphdrawing.org/xmlns";

    private static readonly (string Id, string For, string Type)[] Keys =
    [
        ("name", "node", "string"), ("address", "node", "string"),
        ("kind", "edge", "string"), ("status", "edge", "string"), ("usd", "edge", "long"), ("weight", "edge", "double"),
        ("deals", "edge", "int"), ("addresses", "edge", "string"),
    ];

    /// <param name="graph">All of it is written.</param>
    /// <param name="origin">Address of the server, without a slash at the end.</param>
    public static XDocument Write(FlowGraph graph, string origin) => new(
        new XElement(
            Ns + "graphml",
            Keys.Select(key => Element("key", ("id", key.Id), ("for", key.For), ("attr.name", key.Id), ("attr.type", key.Type))),
            Element("graph", [("id", "flows"), ("edgedefault", "directed")], [.. graph.Companies.Select(node => Node(node.Company, origin)), .. graph.Edges.Select(edge => Edge(edge, origin))])));

    private static XElement Node(FlowCompany company, string origin) => Element(
        "node", [("id", company.Slug)], [Data("name", company.Name), Data("address", $"{origin}/companies/{company.Slug}")]);

    private static XElement Edge(FlowEdge edge, string origin) => Element(
        "edge",
        [("id", edge.Key), ("source", edge.From.Slug), ("target", edge.To.Slug)],
        [
            Data("kind", edge.Kind.ToText()),
            Data("status", edge.Firmness.ToText()),
            .. edge.Valued > 0 ? [Data("usd", Number(edge.Usd)), Data("weight", Number(edge.ShareUsd))] : Array.Empty<XElement>(),
            Data("deals", Number(edge.Deals.Count)),
            Data("addresses", string.Join(' ', edge.Deals.Select(part => string.Create(CultureInfo.InvariantCulture, $"{origin}/deals/{part.Deal.Id}")))),
        ]);

    private static XElement Data(string key, string value) => new(Ns + "data", new XAttribute("key", key), Valid(value));

    private static XElement Element(string name, params ReadOnlySpan<(string Name, string Value)> attributes) => Element(name, attributes, []);

    private static XElement Element(string name, ReadOnlySpan<(string Name, string Value)> attributes, IEnumerable<XElement> content)
    {
        var element = new XElement(Ns + name);
        foreach (var (key, value) in attributes)
        {
            element.Add(new XAttribute(key, Valid(value)));
        }

        element.Add(content);
        return element;
    }

    private static string Valid(string text) => string.Concat(text.Where(System.Xml.XmlConvert.IsXmlChar));

    private static string Number(long number) => number.ToString(CultureInfo.InvariantCulture);
}
