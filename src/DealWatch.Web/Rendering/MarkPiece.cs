namespace DealWatch.Web.Rendering;

/// <summary>A piece of text that no span begins or ends inside of.</summary>
/// <param name="Open">Start tag of its mark; null when nothing covers it.</param>
internal readonly record struct MarkPiece(int Start, int End, string? Open)
{
    public const string Close = "</mark>";
}
