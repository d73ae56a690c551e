using System.Globalization;
using System.Text;
using System.Xml;

namespace DealWatch.Web.Feeds;

/// <summary>Atom (RFC 4287).</summary>
internal static class AtomFormat
{
    public const string ContentType = "application/atom+xml; charset=utf-8";

    private const string Namespace = "http://www.w3.org/2005/Atom";

    public static byte[] Write(Feed feed)
    {
        using var bytes = new MemoryStream();
        using (var xml = XmlWriter.Create(bytes, new XmlWriterSettings { Encoding = new UTF8Encoding(false), Indent = true, NewLineChars = "\n" }))
        {
            xml.WriteStartElement("feed", Namespace);
            Element(xml, "title", feed.Title);
            Element(xml, "subtitle", feed.Subtitle);
            Element(xml, "id", feed.Self);
            Element(xml, "updated", Instant(feed.Updated));
            Link(xml, "self", feed.Self, "application/atom+xml");
            Link(xml, "alternate", feed.Home, "text/html");
            Element(xml, "generator", "DealWatch");
            foreach (var entry in feed.Entries)
            {
                Write(xml, entry);
            }

            xml.WriteEndElement();
        }

        return bytes.ToArray();
    }

    private static void Write(XmlWriter xml, FeedEntry entry)
    {
        xml.WriteStartElement("entry", Namespace);
        Element(xml, "title", entry.Title);
        Element(xml, "id", entry.Id);
        Element(xml, "published", Instant(entry.Published));
        Element(xml, "updated", Instant(entry.Updated));
        Link(xml, "alternate", entry.Address, "text/html");
        foreach (var author in entry.Authors.DefaultIfEmpty("DealWatch"))
        {
            xml.WriteStartElement("author", Namespace);
            Element(xml, "name", author);
            xml.WriteEndElement();
        }

        foreach (var tag in entry.Tags)
        {
            xml.WriteStartElement("category", Namespace);
            xml.WriteAttributeString("term", Clean(tag));
            xml.WriteEndElement();
        }

        Element(xml, "content", entry.Text);
        xml.WriteEndElement();
    }

    private static void Link(XmlWriter xml, string relation, string address, string type)
    {
        xml.WriteStartElement("link", Namespace);
        xml.WriteAttributeString("rel", relation);
        xml.WriteAttributeString("type", type);
        xml.WriteAttributeString("href", address);
        xml.WriteEndElement();
    }

    private static void Element(XmlWriter xml, string name, string text) => xml.WriteElementString(name, Namespace, Clean(text));

    private static string Instant(DateTime utc) => utc.ToString("yyyy-MM-dd'T'HH:mm:ss'Z'", CultureInfo.InvariantCulture);

    /// <summary>Articles may hold characters that XML has no way to write.</summary>
    private static string Clean(string text)
    {
        if (text.All(XmlConvert.IsXmlChar))
        {
            return text;
        }

        var clean = new StringBuilder(text.Length);
        for (var i = 0; i < text.Length; i++)
        {
            if (XmlConvert.IsXmlChar(text[i]))
            {
                clean.Append(text[i]);
            }
            else if (i + 1 < text.Length && XmlConvert.IsXmlSurrogatePair(text[i + 1], text[i]))
            {
                clean.Append(text, i++, 2);
            }
            else
            {
                clean.Append('\uFFFD');
            }
        }

        return clean.ToString();
    }
}
