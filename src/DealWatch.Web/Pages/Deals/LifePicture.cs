using System.Xml.Linq;
using DealWatch.Web.Drawing;
using DealWatch.Web.Timelines.Life;
using Microsoft.AspNetCore.Html;

namespace DealWatch.Web.Pages.Deals;

/// <summary>The strip of a deal's life as part of its page.</summary>
internal static class LifePicture
{
    public const double Wide = 1120, Narrow = 358;

    private static readonly LifeSvg Pen = new(new SvgPen(forFile: false));

    public static IHtmlContent Of(LifeStrip strip, double width, string style, string labelId) =>
        new HtmlString(Pen.Draw(LifeLayout.Of(strip, width), strip, style, labelId).ToString(SaveOptions.DisableFormatting));
}
