using System.Xml.Linq;
using DealWatch.Web.Drawing;
using DealWatch.Web.Pages.Display;

namespace DealWatch.Web.Pages.Shared;

/// <summary>What pictures that are taken away have in common.</summary>
internal static class PictureFile
{
    public const string ContentType = "image/svg+xml; charset=utf-8";

    /// <param name="title">What the picture shows.</param>
    /// <param name="tags">The filter in force.</param>
    /// <param name="all">Says which deals they are when there is none.</param>
    /// <param name="day">Of the drawing.</param>
    /// <param name="address">Whole address of the page that shows the same.</param>
    public static SheetHead Head(string title, IReadOnlyCollection<FilterTag> tags, string all, DateOnly day, string address) => new(
        title,
        tags.Count == 0 ? all : string.Join("; ", tags.Select(tag => $"{tag.Label}: {tag.Value}")),
        T("{0}. Source: DealWatch, {1}", TermText.Day(day), address));

    public static byte[] Bytes(XDocument document)
    {
        using var stream = new MemoryStream();
        document.Save(stream, SaveOptions.DisableFormatting);
        return stream.ToArray();
    }
}
