using DealWatch.Extraction.Languages;
using DealWatch.Extraction.Mentions.Cues;
using DealWatch.Extraction.Text;

namespace DealWatch.Extraction.Mentions.Names;

/// <summary>Tells whether a word whose capital says nothing, at the head of a sentence or in a headline, is used as the name of an organisation is.</summary>
internal sealed class NameUse(SegmentedText text, IReadOnlyList<CueMention> cues, NameLexicon lexicon)
{
    /// <summary>Reach of "Kairos, a developer of …", in characters.</summary>
    private const int Apposition = 30;

    private static readonly CueSet Acts = CueSet.Of(
        Cue.Buy, Cue.Supply, Cue.Invest, Cue.Raise, Cue.Lend, Cue.Borrow, Cue.Acquire, Cue.Build, Cue.Sign, Cue.Announce, Cue.Partner, Cue.Design, Cue.Talks,
        Cue.Planned, Cue.Ended);

    private readonly string _text = text.Article.Text;

    /// <summary>
    /// Whether it is the subject of a verb of business ("Crusoe ordered …"), has behind it what it is ("Kairos, a developer …", "Poolside, qui …"),
    /// or is joined to a name that is beyond doubt ("Kairos, X-energy and TerraPower").
    /// </summary>
    public bool IsName(TextSpan span, bool headline)
    {
        var comma = span.End < _text.Length && _text[span.End] == ',';
        var from = span.End + (comma ? 2 : 1);
        if (from >= _text.Length)
        {
            return false;
        }

        if (comma ? lexicon.IsRelativeAt(text.Article.Folded, from) : lexicon.IsAuxiliaryAt(text.Article.Folded, from))
        {
            return true;
        }

        var reach = comma ? Apposition : 0;
        for (var i = CueMention.FirstFrom(cues, from); i < cues.Count && cues[i].Span.Start <= from + reach; i++)
        {
            if (comma ? cues[i].Cues.Has(Cue.Org) : cues[i].Cues.HasAny(Acts) && (headline || !char.IsUpper(_text[from])))
            {
                return true;
            }
        }

        return StartsList(span.End);
    }

    /// <summary>Whether a word is written in capitals among words that are not.</summary>
    public bool IsInCapitals(TextSpan span) =>
        span.Length > 2 && char.IsAsciiLetterUpper(_text[span.Start]) && _text.AsSpan(span.Start, span.Length).IndexOfAnyInRange('a', 'z') < 0;

    private bool StartsList(int end)
    {
        var next = end;
        if (_text[next] == ',')
        {
            next += 2;
        }
        else if (CueMention.FirstFrom(cues, end) is var i && i < cues.Count && cues[i].Span.Start == end + 1 && cues[i].Cues.Has(Cue.And))
        {
            next = cues[i].Span.End + 1;
        }
        else
        {
            return false;
        }

        return next < _text.Length && lexicon.TryAt(text.Article.Folded, next, out var entry, out _) && entry is { Meaning: NameMeaning.Name, Ambiguous: false };
    }
}
