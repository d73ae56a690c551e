using DealWatch.Extraction.Languages;
using DealWatch.Extraction.Mentions.Cues;
using DealWatch.Extraction.Text;

namespace DealWatch.Extraction.Mentions.Names;

/// <summary>Tells whether a word whose capital says nothing, at the head of a sentence or in a headline, is used as the name of an organisation is.</summary>
internal sealed class NameUse(SegmentedText text, IReadOnlyList<CueMention> cues, NameLexicon lexicon)
{
    /// <summary>Reach of "Kairos, a developer of …", in characters.</summary>
    private const int Apposition = 30;

    /// <summary>Characters of the longest description between two commas.</summary>
    private const int LongestDescription = 70;

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

    /// <summary>
    /// The same for a name of the gazetteer, for which less is enough: it stands in capitals, owns something ("Oracle's racks"), stands apart as what its
    /// line is about, or has a verb behind it.
    /// </summary>
    public bool IsKnownName(TextSpan span, bool headline) =>
        IsName(span, headline) || (!headline && (IsInCapitals(span) || Owns(span.End) || IsAlone(span) || lexicon.IsVerbAt(text.Article.Folded, span.End + 1)));

    /// <summary>Whether two commas enclose what it is ("Genneia, the wind company, will …"); a bare "the company" takes another name up.</summary>
    public bool IsDescribed(TextSpan span)
    {
        if (span.End + 2 >= _text.Length || _text[span.End] != ',')
        {
            return false;
        }

        var from = span.End + 2;
        var to = _text.IndexOf(',', from);
        if (to < 0 || to - from > LongestDescription || _text.AsSpan(from, to - from).IndexOfAny(".;:\n") >= 0
            || lexicon.TryAt(text.Article.Folded, from, out _, out _) || char.IsUpper(_text[from]))
        {
            return false;
        }

        for (var i = CueMention.FirstFrom(cues, from); i < cues.Count && cues[i].Span.End <= to; i++)
        {
            if (cues[i].Cues.Has(Cue.Org))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>"Oracle's racks": a thing owns in this way only when it is a name.</summary>
    private bool Owns(int end) => end + 2 < _text.Length && _text[end] == '\'' && _text[end + 1] == 's' && _text[end + 2] == ' ';

    /// <summary>Whether a dash or the border of a cell sets it apart as what the line is about ("Crusoe – $400m", "| Meta | $3bn |").</summary>
    private bool IsAlone(TextSpan span)
    {
        var rest = _text.AsSpan(span.End);
        return rest.StartsWith(" - ") || rest.StartsWith(" |") || rest.StartsWith(" / ") || rest.StartsWith(" (") || rest.StartsWith(" → ");
    }

    /// <summary>Whether a word is written in capitals among words that are not.</summary>
    private bool IsInCapitals(TextSpan span) =>
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
