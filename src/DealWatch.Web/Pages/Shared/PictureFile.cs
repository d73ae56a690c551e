using System.Globalization;
using System.Xml.Linq;
using DealWatch.Web.Drawing;
using DealWatch.Web.Pages.Display;
using Microsoft.Net.Http.Headers;

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
        Filter(tags, all),
        T("{0}. Source: DealWatch, {1}", TermText.Day(day), address));

    /// <summary>The filter in words.</summary>
    public static string Filter(IReadOnlyCollection<FilterTag> tags, string all) =>
        tags.Count == 0 ? all : string.Join("; ", tags.Select(tag => $"{tag.Label}: {tag.Value}"));

    /// <summary>Names the file that is answered: pictures are shown, other files are kept.</summary>
    /// <param name="subject">What it shows, as a part of its name.</param>
    /// <param name="format">Ending of the name, without the dot.</param>
    public static void Name(HttpResponse response, string subject, DateOnly day, string format) =>
        response.GetTypedHeaders().ContentDisposition = new ContentDispositionHeaderValue(format == "svg" ? "inline" : "attachment")
        {
            FileName = string.Create(CultureInfo.InvariantCulture, $"dealwatch-{subject}-{day:yyyyMMdd}.{format}"),
        };

    public static byte[] Bytes(XDocument document)
    {
        using var stream = new MemoryStream();
        document.Save(stream, SaveOptions.DisableFormatting);
        return stream.ToArray();
    }
}
