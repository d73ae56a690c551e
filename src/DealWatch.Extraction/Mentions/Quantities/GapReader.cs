namespace DealWatch.Extraction.Mentions.Quantities;

/// <summary>Tells what stands between two positions, looking at a few code units only.</summary>
internal static class GapReader
{
    private const int Widest = 8;

    public static Gap Between(string text, int from, int to)
    {
        if (to <= from)
        {
            return to == from ? Gap.None : Gap.Other;
        }

        if (to - from > Widest)
        {
            return Gap.Other;
        }

        var kind = Gap.Space;
        for (var i = from; i < to; i++)
        {
            if (text[i] == ' ')
            {
                continue;
            }

            if (kind != Gap.Space)
            {
                return Gap.Other;
            }

            kind = text[i] switch
            {
                '-' or '~' or '〜' or '～' or '\u2014' => Gap.Hyphen,
                '/' => Gap.Slash,
                '.' => Gap.Point,
                ',' => Gap.Comma,
                _ => Gap.Other,
            };
        }

        return kind;
    }
}
