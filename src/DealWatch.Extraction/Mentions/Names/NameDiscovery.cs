using DealWatch.Extraction.Articles;
using DealWatch.Extraction.Languages;
using DealWatch.Extraction.Mentions.Cues;
using DealWatch.Extraction.Text;

namespace DealWatch.Extraction.Mentions.Names;

/// <summary>
/// Finds names that no gazetteer has, by form (capitals, legal suffix, words such as "Energy") and by what stands beside them.
/// People are recognised by titles, speech verbs and first names, and left out.
/// </summary>
internal sealed class NameDiscovery(SegmentedText text, IReadOnlyList<CueMention> cues, NameWords words, bool[] covered)
{
    private const int LongestName = 5;
    private const int Nearby = 3;

    private readonly string _text = text.Article.Text;
    private readonly HashSet<string> _lowerWords = LowerWords(text);
    private readonly HashSet<string> _surnames = new(StringComparer.Ordinal);
    private readonly HashSet<string> _midSentence = new(StringComparer.Ordinal);
    private readonly HashSet<string> _sentenceStart = new(StringComparer.Ordinal);
    private readonly HashSet<string> _repeated = new(StringComparer.Ordinal);

    public List<(TextSpan Span, string Name)> Find()
    {
        var candidates = new List<Candidate>();
        foreach (var sentence in text.Sentences)
        {
            FindInSentence(sentence, candidates);
        }

        foreach (var candidate in candidates)
        {
            if (IsPerson(candidate))
            {
                _surnames.Add(candidate.LastWord);
            }
            else if (!candidate.SentenceStart && !candidate.InHeadline)
            {
                _midSentence.Add(candidate.Name);
            }
            else if (!candidate.InHeadline && !_sentenceStart.Add(candidate.Name))
            {
                _repeated.Add(candidate.Name);
            }
        }

        return [.. candidates.Where(IsOrganisation).Select(candidate => (candidate.Span, candidate.Name))];
    }

    private sealed record Candidate(
        TextSpan Span, string Name, string LastWord, int WordCount, bool SentenceStart, bool InHeadline, bool HasOrganisationWord, string FirstWord);

    private void FindInSentence(Sentence sentence, List<Candidate> into)
    {
        var end = sentence.FirstToken + sentence.TokenCount;
        for (var t = sentence.FirstToken; t < end;)
        {
            if (!StartsName(t))
            {
                t++;
                continue;
            }

            var last = LastOfName(t, end);
            var span = new TextSpan(text.Tokens[t].Span.Start, text.Tokens[last].Span.End);
            into.Add(Describe(sentence, t, last, span));
            t = last + 1;
        }
    }

    private Candidate Describe(Sentence sentence, int first, int last, TextSpan span)
    {
        var organisation = false;
        for (var t = first; t <= last; t++)
        {
            var word = Word(t);
            organisation |= words.OrganisationWords.Contains(word) || (t > first && words.LegalSuffixes.Contains(word));
        }

        var headline = sentence.Kind is BlockKind.Title or BlockKind.Heading;
        return new Candidate(
            span, _text[span.Start..span.End], Word(last), last - first + 1, first == sentence.FirstToken, headline, organisation, Word(first));
    }

    private bool StartsName(int t)
    {
        var token = text.Tokens[t];
        return token.Kind == TokenKind.Word && token.Capitalised && !covered[token.Span.Start] && token.Span.Length > 1
            && !words.NotNames.Contains(Word(t)) && !(token.Span.Length < 3 && !char.IsDigit(_text[token.Span.End - 1]));
    }

    private int LastOfName(int first, int end)
    {
        var last = first;
        for (var t = first + 1; t < end && t - first < LongestName; t++)
        {
            var token = text.Tokens[t];
            if (covered[token.Span.Start])
            {
                break;
            }

            var gap = token.Span.Start - text.Tokens[t - 1].Span.End;
            if (gap > 1)
            {
                break;
            }

            if (token.Kind == TokenKind.Word && token.Capitalised && !words.NotNames.Contains(Word(t)))
            {
                last = t;
            }
            else if (!(token.Kind == TokenKind.Number && gap == 1 && token.Span.Length <= 3 && last == t - 1)
                && !words.Inner.Contains(Word(t)))
            {
                break;
            }
        }

        return last;
    }

    /// <summary>A title before ("CEO Jane Roe") or behind ("Jane Roe, CEO"), a speech verb behind, or a first name and one or two words more.</summary>
    private bool IsPerson(Candidate candidate)
    {
        if (candidate.HasOrganisationWord || candidate.WordCount > 4)
        {
            return false;
        }

        if (candidate.WordCount > 1 && words.FirstNames.Contains(candidate.FirstWord))
        {
            return true;
        }

        var personCue = HasCueBeside(candidate.Span, Cue.Person, before: 2, after: 3);
        return personCue && (candidate.WordCount > 1 || _surnames.Contains(candidate.LastWord));
    }

    private bool IsOrganisation(Candidate candidate)
    {
        if (IsPerson(candidate) || (candidate.WordCount == 1 && _surnames.Contains(candidate.LastWord)) || _surnames.Contains(candidate.Name))
        {
            return false;
        }

        if (candidate.HasOrganisationWord && candidate.WordCount > 1)
        {
            return true;
        }

        if (candidate.InHeadline)
        {
            return _midSentence.Contains(candidate.Name) && LooksLikeName(candidate);
        }

        return LooksLikeName(candidate);
    }

    /// <summary>
    /// A single capitalised word is a name when capitals inside it or a digit say so, or when it stands in mid-sentence and is
    /// never written in lower case here; where nouns are capitalised too, something beside it must call it an organisation.
    /// </summary>
    private bool LooksLikeName(Candidate candidate)
    {
        var nounsAreCapitalised = text.Pack.Language.CapitalisesNouns;
        if (HasInnerSign(candidate.Name))
        {
            return true;
        }

        var lower = CharClass.Fold(candidate.FirstWord);
        if (_lowerWords.Contains(lower) && candidate.WordCount == 1)
        {
            return false;
        }

        // Any first word has a capital ("Later the group …"): unless it comes again, the word for an organisation must stand right beside it.
        var anyWord = candidate.SentenceStart && candidate.WordCount == 1 && !_midSentence.Contains(candidate.Name) && !_repeated.Contains(candidate.Name);
        if (anyWord ? HasCueNextTo(candidate.Span, Cue.Org) : HasCueBeside(candidate.Span, Cue.Org, before: Nearby, after: Nearby))
        {
            return !nounsAreCapitalised || candidate.WordCount == 1;
        }

        if (nounsAreCapitalised)
        {
            return false;
        }

        return !candidate.SentenceStart || _midSentence.Contains(candidate.Name);
    }

    private static bool HasInnerSign(string name)
    {
        for (var i = 1; i < name.Length; i++)
        {
            if ((char.IsUpper(name[i]) && char.IsLetter(name[i - 1])) || char.IsDigit(name[i]) || name[i] == ':')
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Whether a cue stands within a few words of the span, in the same block.</summary>
    private bool HasCueBeside(TextSpan span, Cue cue, int before, int after)
    {
        const int CharsPerWord = 9;
        var low = LowerBound(span.Start - (before * CharsPerWord));
        for (var i = low; i < cues.Count && cues[i].Span.Start < span.End + (after * CharsPerWord); i++)
        {
            if (!cues[i].Cues.Has(cue) || cues[i].Span.Overlaps(span))
            {
                continue;
            }

            var between = cues[i].Span.End <= span.Start
                ? _text.AsSpan(cues[i].Span.End, span.Start - cues[i].Span.End)
                : _text.AsSpan(span.End, cues[i].Span.Start - span.End);
            if (between.IndexOfAny('.', ';', '\n') < 0)
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Whether a cue stands directly before or behind the span.</summary>
    private bool HasCueNextTo(TextSpan span, Cue cue)
    {
        for (var i = LowerBound(span.Start - 40); i < cues.Count && cues[i].Span.Start <= span.End + 1; i++)
        {
            var other = cues[i].Span;
            var (from, to) = other.End <= span.Start ? (other.End, span.Start) : (span.End, other.Start);
            if (cues[i].Cues.Has(cue) && to - from == 1 && _text[from] is (' ' or '-'))
            {
                return true;
            }
        }

        return false;
    }

    private int LowerBound(int position)
    {
        int low = 0, high = cues.Count;
        while (low < high)
        {
            var middle = (low + high) / 2;
            if (cues[middle].Span.Start < position)
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

    private string Word(int token) => _text.Substring(text.Tokens[token].Span.Start, text.Tokens[token].Span.Length);

    private static HashSet<string> LowerWords(SegmentedText text)
    {
        var found = new HashSet<string>(StringComparer.Ordinal);
        foreach (var token in text.Tokens)
        {
            if (token.Kind == TokenKind.Word && !token.Capitalised)
            {
                found.Add(text.Article.Folded.Substring(token.Span.Start, token.Span.Length));
            }
        }

        return found;
    }
}
