using System.Globalization;
using System.Xml.Linq;

namespace DealWatch.Web.Drawing;

/// <summary>Writes the elements of pictures: for a page with classes, for a file with plain attributes.</summary>
/// <param name="forFile">Whether the picture must stand alone.</param>
internal sealed class SvgPen(bool forFile)
{
    public static readonly XNamespace Svg = "http://www.w3.org/2000/svg";

    public bool ForFile => forFile;

    public XElement Element(string name, string? style, params ReadOnlySpan<object?> content)
    {
        var element = new XElement(Svg + name);
        if (forFile)
        {
            foreach (var (attribute, value) in style?.Split(' ').SelectMany(PictureColours.Of) ?? [])
            {
                element.SetAttributeValue(attribute, value);
            }
        }
        else if (style is not null)
        {
            element.Add(new XAttribute("class", style));
        }

        foreach (var part in content)
        {
            element.Add(part);
        }

        return element;
    }

    public XElement Text(string text, string style, double x, double y, double size, string anchor = "start", bool isBold = false) => Element(
        "text", style, At("x", x), At("y", y), At("font-size", size), new XAttribute("text-anchor", anchor), isBold ? new XAttribute("font-weight", "650") : null, text);

    /// <summary>A link in a page; in a file, which leads nowhere, a group.</summary>
    public XElement Link(string style, string href, params ReadOnlySpan<object?> content)
    {
        var element = Element(forFile ? "g" : "a", style, content);
        if (!forFile)
        {
            element.SetAttributeValue("href", href);
        }

        return element;
    }

    /// <summary>Of a path.</summary>
    public static XAttribute D(FormattableString path) => new("d", FormattableString.Invariant(path));

    public static XAttribute At(string name, double value) => new(name, value.ToString("0.#", CultureInfo.InvariantCulture));
}
