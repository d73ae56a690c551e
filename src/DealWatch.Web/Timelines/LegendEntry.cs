using System.Xml.Linq;
using DealWatch.Extraction.Records;

namespace DealWatch.Web.Timelines;

/// <summary>A sign of the picture and what it means.</summary>
/// <param name="Type">That it stands for; null for another sign.</param>
/// <param name="Sign">Drawn in a square of <see cref="Side"/>.</param>
internal sealed record LegendEntry(string Label, DealType? Type, XElement Sign)
{
    public const double Side = 26;
}
