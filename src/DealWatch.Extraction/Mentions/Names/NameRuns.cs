using DealWatch.Extraction.Articles;
using DealWatch.Extraction.Languages;
using DealWatch.Extraction.Mentions.Cues;
using DealWatch.Extraction.Text;

namespace DealWatch.Extraction.Mentions.Names;

/// <summary>Cuts the capitalised words of a text that no known name covers into candidates for names.</summary>
internal sealed class NameRuns(SegmentedText text, IReadOnlyList<CueMention> cues, NameWords words, bool[] covered)
{
    private const int LongestName = 5;

    private readonly string _text = text.Article.Text;

    public List<NameCandidate> Find()
    {
        var candidates = new List<NameCandidate>();
        foreach (var sentence in text.Sentences)
        {
            var end = sentence.FirstToken + sentence.TokenCount;
            for (var t = sentence.FirstToken; t < end;)
            {
                if (!StartsName(t, sentence))
                {
                    t++;
                    continue;
                }

                var last = LastOfName(t, end, IsHeadline(sentence));
                candidates.Add(Describe(sentence, t, last));
                t = last + 1;
            }
        }

        return candidates;
    }

    private NameCandidate Describe(Sentence sentence, int first, int last)
    {
        var bare = last;
        while (bare > first && words.LegalSuffixes.Contains(text.WordOf(bare)))
        {
            bare--;
        }

        var organisation = false;
        for (var t = first; t <= bare; t++)
        {
            organisation |= words.OrganisationWords.Contains(text.WordOf(t));
        }

        var span = new TextSpan(text.Tokens[first].Span.Start, text.Tokens[bare].Span.End);
        var name = NameWords.WithoutEnding(_text[span.Start..span.End]);
        span = new TextSpan(span.Start, span.Start + name.Length);
        return new NameCandidate(
            span, name, text.WordOf(first), NameWords.WithoutEnding(text.WordOf(bare)), bare - first + 1, first == sentence.FirstToken, IsHeadline(sentence), organisation,
            bare < last || LegalFormAt(span.End));
    }

    private static bool IsHeadline(Sentence sentence) => sentence.Kind is BlockKind.Title or BlockKind.Heading;

    /// <summary>Whether a legal form with stops in it stands behind ("Datarocca S.p.A.").</summary>
    private bool LegalFormAt(int end)
    {
        if (end + 3 >= _text.Length || _text[end] != ' ' || !char.IsUpper(_text[end + 1]) || _text[end + 2] != '.')
        {
            return false;
        }

        var stop = _text.IndexOf(' ', end + 1);
        return words.LegalSuffixes.Contains(_text[(end + 1)..(stop < 0 ? _text.Length : stop)].TrimEnd(','));
    }

    private bool StartsName(int t, Sentence sentence)
    {
        var token = text.Tokens[t];
        return token.Kind == TokenKind.Word && token.Capitalised && !covered[token.Span.Start] && token.Span.Length > 1
            && !words.IsNoName(text.WordOf(t)) && !(token.Span.Length < 3 && !char.IsDigit(_text[token.Span.End - 1]) && !OpensLongerName(t, sentence))
            && !(t == sentence.FirstToken && IsFunctionWord(t)) && !IsOrigin(t, sentence) && !IsKindOfOrganisation(t);
    }

    /// <summary>Whether two letters are the first word of a name ("BC Hydro", "Al Rajhi"); at the head of a sentence they may be anything.</summary>
    private bool OpensLongerName(int t, Sentence sentence) => t > sentence.FirstToken && !IsHeadline(sentence) && IsInsideName(t);

    private bool IsFunctionWord(int t) =>
        text.Pack.Language.FunctionWords.AsSpan().Contains(text.Article.Folded.Substring(text.Tokens[t].Span.Start, text.Tokens[t].Span.Length));

    /// <summary>Whether a word only says where the name behind it is at home ("die Münchner Isarlicht GmbH").</summary>
    private bool IsOrigin(int t, Sentence sentence) =>
        text.Pack.Language.CapitalisesNouns && t > sentence.FirstToken && IsFunctionWord(t - 1) && text.WordOf(t).EndsWith("er", StringComparison.Ordinal)
        && t + 1 < text.Tokens.Count && text.Tokens[t + 1].Capitalised && text.Tokens[t + 1].Span.Start == text.Tokens[t].Span.End + 1;

    /// <summary>Whether a noun with a capital says what the name behind it is ("Firma", "Raumfahrtunternehmen").</summary>
    private bool IsKindOfOrganisation(int t)
    {
        var word = text.WordOf(t);
        return text.Pack.Language.CapitalisesNouns && !words.OrganisationWords.Contains(word) && !words.LegalSuffixes.Contains(word)
            && EndsOnOrganisation(text.Tokens[t].Span);
    }

    /// <summary>Whether a word or the end of a compound says "company": only the end of "Raumfahrtunternehmen" is in the lexicon.</summary>
    private bool EndsOnOrganisation(TextSpan word)
    {
        for (var i = CueMention.FirstFrom(cues, word.Start); i < cues.Count && cues[i].Span.Start < word.End; i++)
        {
            if (cues[i].Span.End == word.End && cues[i].Cues.Has(Cue.Org))
            {
                return true;
            }
        }

        return false;
    }

    private int LastOfName(int first, int end, bool headline)
    {
        var last = first;
        for (var t = first + 1; t < end && t - first < LongestName; t++)
        {
            var token = text.Tokens[t];
            var gap = token.Span.Start - text.Tokens[t - 1].Span.End;
            if (covered[token.Span.Start] || gap > 1 || Owns(t - 1))
            {
                break;
            }

            if (token.Kind == TokenKind.Word && token.Capitalised && GoesOn(t, headline))
            {
                last = t;
            }
            else if (!(token.Kind == TokenKind.Number && gap == 1 && token.Span.Length <= 3 && last == t - 1) && !words.Inner.Contains(text.WordOf(t)))
            {
                break;
            }
        }

        return last;
    }

    /// <summary>
    /// Whether a capitalised word may go on a name: any that may begin one, and within sentences also "Data", "Cloud" and the like and what stands
    /// before a further word of the name; not the C of "C$".
    /// </summary>
    private bool GoesOn(int t, bool headline)
    {
        var word = text.WordOf(t);
        var end = text.Tokens[t].Span.End;
        if ((word.Length <= 2 && end < _text.Length && _text[end] is '$' or '€' or '£') || IsKindOfOrganisation(t))
        {
            return false;
        }

        return !words.IsNoName(word) || (!headline && (words.OrganisationWords.Contains(word) || IsInsideName(t)));
    }

    /// <summary>Whether a word ends on "'s" or the like: what stands behind it is no part of the name ("Gulf Energy's Thai arm").</summary>
    private bool Owns(int t) => NameWords.WithoutEnding(text.WordOf(t)).Length < text.Tokens[t].Span.Length;

    private bool IsInsideName(int t)
    {
        if (t + 1 >= text.Tokens.Count)
        {
            return false;
        }

        var next = text.Tokens[t + 1];
        return next.Capitalised && !covered[next.Span.Start] && next.Span.Start == text.Tokens[t].Span.End + 1 && _text[next.Span.Start - 1] == ' '
            && !words.IsNoName(text.WordOf(t + 1));
    }
}
