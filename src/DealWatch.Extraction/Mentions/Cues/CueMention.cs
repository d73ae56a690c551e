using DealWatch.Extraction.Text;

namespace DealWatch.Extraction.Mentions.Cues;

/// <summary>A phrase of the cue lexicon in the text.</summary>
/// <param name="Span">Where it stands in the normalised text.</param>
/// <param name="Cues">Everything that the phrase says.</param>
/// <param name="Phrase">The lexicon entry, folded.</param>
internal readonly record struct CueMention(TextSpan Span, CueSet Cues, Sym Phrase)
{
    /// <summary>Index of the first of some mentions, in text order, that begins at or behind a position.</summary>
    public static int FirstFrom(IReadOnlyList<CueMention> mentions, int position)
    {
        int low = 0, high = mentions.Count;
        while (low < high)
        {
            var middle = (low + high) / 2;
            if (mentions[middle].Span.Start < position)
            {
                low = middle + 1;
            }
            else
            {
                high = middle;
            }
        }

        return low;
    }

    /// <summary>The mention that covers exactly a span; null when there is none.</summary>
    public static CueMention? At(IReadOnlyList<CueMention> mentions, TextSpan span)
    {
        var i = FirstFrom(mentions, span.Start);
        return i < mentions.Count && mentions[i].Span == span ? mentions[i] : null;
    }
}
