namespace DealWatch.Extraction.Mentions.Quantities;

/// <summary>What stands between two nodes.</summary>
internal enum Gap
{
    None,
    Space,
    Hyphen,
    Slash,
    Point,
    Comma,
    Other,
}
