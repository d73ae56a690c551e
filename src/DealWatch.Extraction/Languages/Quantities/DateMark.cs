namespace DealWatch.Extraction.Languages.Quantities;

/// <summary>What the figures before a mark are.</summary>
internal enum DateMark
{
    None,
    Year,
    Month,
    Day,
}
