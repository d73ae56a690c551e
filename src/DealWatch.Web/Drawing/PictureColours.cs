namespace DealWatch.Web.Drawing;

/// <summary>How parts of a picture look in a file. In a page the same names are classes of the style sheet, which follows light and dark.</summary>
internal static class PictureColours
{
    public const string Paper = "#fcfcf9", Ink = "#1b1d1a", Soft = "#565950", Line = "#dddcd3";

    public static IEnumerable<(string Attribute, string Value)> Of(string style) => style switch
    {
        "flow-compute" or "part-a" => [("color", "#2f8fd0")],
        "flow-chips" or "part-b" => [("color", "#c77a00")],
        "flow-power" or "part-c" => [("color", "#a58a00")],
        "flow-equity" or "part-d" => [("color", "#c065a0")],
        "flow-debt" or "part-e" => [("color", "#8a7be0")],
        "flow-takeover" or "part-f" => [("color", "#e0603a")],
        "part-rest" => [("color", Soft)],
        "part" => [("fill", "currentColor"), ("stroke", Paper)],
        "part-open" => [("fill", "none"), ("stroke", "currentColor"), ("stroke-dasharray", "4 3")],
        "chart-line" => [("stroke", "#dddcd3")],
        "chart-mark" => [("stroke", Ink)],
        "time-datacenter" => [("color", "#2a9d74")],
        "time-partnership" => [("color", "#83857a")],
        "flow-line" => [("stroke", "currentColor"), ("fill", "none")],
        "flow-head" => [("fill", "currentColor")],
        "flow-code" => [("fill", Paper), ("stroke", "currentColor")],
        "flow-name" => [("fill", Ink), ("stroke", Paper)],
        "flow-bar" or "flow-ink" => [("fill", Ink)],
        "flow-halo" => [("stroke", Paper)],
        "flow-soft" => [("fill", Soft)],
        "time-disc" => [("fill", "currentColor"), ("fill-opacity", "0.3"), ("stroke", "currentColor")],
        "time-hollow" => [("fill-opacity", "0")],
        "time-cluster" => [("color", Soft)],
        "time-bar" => [("stroke", "currentColor"), ("stroke-opacity", "0.55"), ("fill", "none")],
        "time-grid" => [("stroke", Line), ("fill", "none")],
        _ => [],
    };
}
