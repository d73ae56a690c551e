using DealWatch.Extraction.Languages;
using DealWatch.Extraction.Mentions.Cues;
using DealWatch.Extraction.Text;

namespace DealWatch.Extraction.Mentions.Names;

/// <summary>
/// Finds names that no gazetteer has, by form (capitals, legal suffix, words such as "Energy") and by what stands beside them.
/// People are recognised by titles, speech verbs and first names, and left out.
/// </summary>
internal sealed class NameDiscovery(SegmentedText text, IReadOnlyList<CueMention> cues, NameWords words, NameUse use, IEnumerable<string> knownPeople)
{
    private const int Nearby = 3;

    private readonly string _text = text.Article.Text;
    private readonly HashSet<string> _lowerWords = LowerWords(text);
    private readonly HashSet<string> _surnames = new(knownPeople, StringComparer.Ordinal);
    private readonly HashSet<string> _midSentence = new(StringComparer.Ordinal);
    private readonly HashSet<string> _sentenceStart = new(StringComparer.Ordinal);
    private readonly HashSet<string> _repeated = new(StringComparer.Ordinal);
    private readonly HashSet<string> _withDeterminer = new(StringComparer.Ordinal);

    /// <param name="candidates">What may be a name, in text order.</param>
    /// <returns>The names, in text order.</returns>
    public List<(TextSpan Span, string Name)> Choose(List<NameCandidate> candidates)
    {
        foreach (var candidate in candidates)
        {
            Count(candidate);
        }

        var accepted = candidates.ConvertAll(IsOrganisation);
        var known = AcceptedNames(candidates, accepted);
        return [.. candidates.Where((candidate, i) => accepted[i] || (known.Contains(candidate.Name) && !IsPerson(candidate)))
            .Select(candidate => (candidate.Span, candidate.Name))];
    }

    private void Count(NameCandidate candidate)
    {
        if (IsPerson(candidate))
        {
            _surnames.Add(candidate.LastWord);
        }
        else if (!candidate.SentenceStart && !candidate.InHeadline)
        {
            _midSentence.Add(candidate.Name);
        }
        else if (!_sentenceStart.Add(candidate.Name))
        {
            _repeated.Add(candidate.Name);
        }

        var before = text.TokenAt(candidate.Span.Start) - 1;
        if (before >= 0 && words.Determiners.Contains(text.WordOf(before)))
        {
            _withDeterminer.Add(candidate.Name);
        }
    }

    /// <summary>What is a name in one place is one wherever it stands; so is its first word, unless that is an ordinary one.</summary>
    private HashSet<string> AcceptedNames(List<NameCandidate> candidates, List<bool> accepted)
    {
        var known = new HashSet<string>(StringComparer.Ordinal);
        for (var i = 0; i < candidates.Count; i++)
        {
            if (!accepted[i])
            {
                continue;
            }

            known.Add(candidates[i].Name);
            var first = candidates[i].FirstWord;
            if (first.Length > 3 && !_lowerWords.Contains(CharClass.Fold(first)) && !words.FirstNames.Contains(first) && !words.OrganisationWords.Contains(first))
            {
                known.Add(first);
            }
        }

        return known;
    }

    /// <summary>A title before ("CEO Jane Roe") or behind ("Jane Roe, CEO"), a speech verb behind, or a first name and one or two words more.</summary>
    private bool IsPerson(NameCandidate candidate)
    {
        if (candidate.HasOrganisationWord || candidate.HasLegalForm || candidate.WordCount > 4)
        {
            return false;
        }

        if (candidate.WordCount > 1 && (words.FirstNames.Contains(candidate.FirstWord) || BeginsWithTitle(candidate)))
        {
            return true;
        }

        var personCue = HasCueBeside(candidate.Span, Cue.Person, before: 2, after: 3);
        return personCue && (candidate.WordCount > 1 || _surnames.Contains(candidate.LastWord));
    }

    /// <summary>Whether a title opens the run ("President Roe").</summary>
    private bool BeginsWithTitle(NameCandidate candidate)
    {
        var first = CueMention.FirstFrom(cues, candidate.Span.Start);
        return first < cues.Count && cues[first].Span.Start == candidate.Span.Start && cues[first].Span.End < candidate.Span.End && cues[first].Cues.Has(Cue.Person);
    }

    private bool IsOrganisation(NameCandidate candidate)
    {
        if (IsPerson(candidate) || (candidate.WordCount == 1 && _surnames.Contains(candidate.LastWord)) || _surnames.Contains(candidate.Name))
        {
            return false;
        }

        if (candidate.HasLegalForm || (candidate.HasOrganisationWord && candidate.WordCount > 1))
        {
            return true;
        }

        return candidate.InHeadline ? _midSentence.Contains(candidate.Name) && LooksLikeName(candidate) : LooksLikeName(candidate);
    }

    /// <summary>
    /// A single capitalised word is a name when capitals inside it or a digit say so, or when it stands in mid-sentence and is
    /// never written in lower case here; where nouns are capitalised too, something beside it must call it an organisation.
    /// </summary>
    private bool LooksLikeName(NameCandidate candidate)
    {
        if (HasInnerSign(candidate.Name))
        {
            return true;
        }

        if (candidate.WordCount == 1 && _lowerWords.Contains(CharClass.Fold(candidate.FirstWord)))
        {
            return false;
        }

        if (text.Pack.Language.CapitalisesNouns)
        {
            return HasCueBefore(candidate.Span, Cue.Org)
                || (candidate.WordCount == 1 && !IsLoneFirstWord(candidate) && !_withDeterminer.Contains(candidate.Name)
                    && HasCueBeside(candidate.Span, Cue.Org, Nearby, Nearby));
        }

        // Any first word has a capital ("Later the group …"): unless it comes again, the word for an organisation must stand right beside it.
        if (IsLoneFirstWord(candidate))
        {
            return HasCueNextTo(candidate.Span, Cue.Org) || use.IsDescribed(candidate.Span);
        }

        return HasCueBeside(candidate.Span, Cue.Org, before: Nearby, after: Nearby) || !candidate.SentenceStart || candidate.WordCount > 1
            || _midSentence.Contains(candidate.Name) || (CueMention.At(cues, candidate.Span) is null && use.IsName(candidate.Span, headline: false));
    }

    private bool IsLoneFirstWord(NameCandidate candidate) =>
        candidate.SentenceStart && candidate.WordCount == 1 && !_midSentence.Contains(candidate.Name) && !_repeated.Contains(candidate.Name);

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
        var low = CueMention.FirstFrom(cues, span.Start - (before * CharsPerWord));
        for (var i = low; i < cues.Count && cues[i].Span.Start < span.End + (after * CharsPerWord); i++)
        {
            if (cues[i].Cues.Has(cue) && !cues[i].Span.Overlaps(span) && Between(cues[i].Span, span).IndexOfAny('.', ';', '\n') < 0)
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Whether a cue stands directly before or behind the span.</summary>
    private bool HasCueNextTo(TextSpan span, Cue cue)
    {
        for (var i = CueMention.FirstFrom(cues, span.Start - 40); i < cues.Count && cues[i].Span.Start <= span.End + 1; i++)
        {
            if (cues[i].Cues.Has(cue) && !cues[i].Span.Overlaps(span) && Between(cues[i].Span, span) is " " or "-")
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Whether a cue stands directly before the span ("the startup Acme", "das Raumfahrtunternehmen Orbitalis").</summary>
    private bool HasCueBefore(TextSpan span, Cue cue)
    {
        for (var i = CueMention.FirstFrom(cues, span.Start - 40); i < cues.Count && cues[i].Span.End < span.Start; i++)
        {
            if (cues[i].Cues.Has(cue) && Between(cues[i].Span, span) is " ")
            {
                return true;
            }
        }

        return false;
    }

    private ReadOnlySpan<char> Between(TextSpan cue, TextSpan span) =>
        cue.End <= span.Start ? _text.AsSpan(cue.End, span.Start - cue.End) : _text.AsSpan(span.End, cue.Start - span.End);

    private static HashSet<string> LowerWords(SegmentedText text)
    {
        var found = new HashSet<string>(StringComparer.Ordinal);
        var words = found.GetAlternateLookup<ReadOnlySpan<char>>();
        foreach (var token in text.Tokens)
        {
            if (token.Kind == TokenKind.Word && !token.Capitalised)
            {
                words.Add(text.Article.Folded.AsSpan(token.Span.Start, token.Span.Length));
            }
        }

        return found;
    }
}
