using DealWatch.Extraction.Articles;
using DealWatch.Extraction.Languages;
using DealWatch.Extraction.Mentions.Companies;
using DealWatch.Extraction.Text;

namespace DealWatch.Extraction.Mentions.Names;

/// <summary>Finds the names of the gazetteer in a text, and what takes them up.</summary>
internal sealed class KnownNames(SegmentedText text, NameLexicon lexicon, NameWords words, NameUse use)
{
    /// <summary>Words of the longest name that is looked up with an ending.</summary>
    private const int LongestInflected = 3;

    public List<NameHit> Find()
    {
        var hits = new List<NameHit>();
        var folded = text.Article.Folded;
        var reached = 0;
        foreach (var sentence in text.Sentences)
        {
            for (var t = sentence.FirstToken; t < sentence.FirstToken + sentence.TokenCount; t++)
            {
                var token = text.Tokens[t];
                for (var i = Math.Max(token.Span.Start, reached); i < token.Span.End; i++)
                {
                    if (i > token.Span.Start && !MayBeginInside(folded, i))
                    {
                        continue;
                    }

                    if ((!lexicon.TryAt(folded, i, out var entry, out var end) && !(i == token.Span.Start && TryInflected(t, out entry, out end)))
                        || (entry.Capital && !char.IsUpper(text.Article.Text[i]) && !char.IsDigit(text.Article.Text[i])))
                    {
                        continue;
                    }

                    if (IsFunctionWord(sentence, t, end) || (IsAnaphor(entry) && OpensLongerName(i, end)))
                    {
                        continue;
                    }

                    var headline = sentence.Kind is BlockKind.Title or BlockKind.Heading;
                    var span = new TextSpan(i, end);
                    var weak = entry.Ambiguous && (t == sentence.FirstToken || headline) && !IsForeignScript(i) && !use.IsKnownName(span, headline);
                    hits.Add(new NameHit(span, entry, weak));
                    reached = end;
                    i = end - 1;
                }
            }
        }

        hits.RemoveAll(IsPartOfLongerName);
        return hits;
    }

    /// <summary>Whether what was found is a small word of the language, as "du" is in French: then only a capital within the sentence makes it a name.</summary>
    private bool IsFunctionWord(Sentence sentence, int token, int end)
    {
        var span = text.Tokens[token].Span;
        return span.End == end && (!text.Tokens[token].Capitalised || token == sentence.FirstToken)
            && text.Pack.Language.FunctionWords.AsSpan().Contains(text.Article.Folded[span.Start..span.End]);
    }

    /// <summary>Latin letters in a text of another script are no ordinary word of it.</summary>
    private bool IsForeignScript(int start) => !text.Pack.Language.IsLatin && char.IsAsciiLetter(text.Article.Text[start]);

    private static bool IsAnaphor(NameEntry entry) => entry.Meaning is NameMeaning.CompanyAnaphor or NameMeaning.CountryAnaphor or NameMeaning.PairAnaphor;

    /// <summary>Whether words that take up a name are the beginning of one ("la Société Générale", "El Reino Unido").</summary>
    private bool OpensLongerName(int start, int end)
    {
        var source = text.Article.Text;
        for (var i = start + 1; i < end; i++)
        {
            if (source[i - 1] == ' ' && lexicon.TryAt(text.Article.Folded, i, out var entry, out var nameEnd) && !IsAnaphor(entry) && nameEnd > end)
            {
                return true;
            }
        }

        var noun = source.LastIndexOf(' ', end - 1, end - start) + 1;
        return !text.Pack.Language.CapitalisesNouns && noun > start && char.IsUpper(source[noun])
            && end + 1 < source.Length && source[end] == ' ' && char.IsUpper(source[end + 1]);
    }

    /// <summary>
    /// Whether a known name is only a part of an unknown one: an arm of a company ("Salesforce Ventures"), a place in the name of an organisation
    /// ("Central Iowa Power Cooperative", "Universidad de Chile").
    /// </summary>
    private bool IsPartOfLongerName(NameHit hit)
    {
        if (hit.Entry.Meaning is not (NameMeaning.Name or NameMeaning.Brand) || CharClass.IsCjk(text.Article.Text[hit.Span.Start]))
        {
            return false;
        }

        var next = CapitalisedWordAt(hit.Span.End + 1, hit.Span.End);
        if (hit.Entry.Companies[0].Kind is not (CompanyKind.Country or CompanyKind.Region))
        {
            return next is not null && words.ArmWords.Contains(next);
        }

        return (next is not null && words.OrganisationWords.Contains(next)) || FollowsOrganisationWord(hit.Span.Start);
    }

    /// <summary>Whether "Universidad de" or the like stands before a place.</summary>
    private bool FollowsOrganisationWord(int start)
    {
        var at = text.TokenAt(start) - 1;
        if (at >= 0 && words.Inner.Contains(text.WordOf(at)))
        {
            at--;
        }

        return at >= 0 && text.Tokens[at].Capitalised && start - text.Tokens[at].Span.End <= 5 && words.OrganisationWords.Contains(text.WordOf(at))
            && text.Article.Text.AsSpan(text.Tokens[at].Span.End, start - text.Tokens[at].Span.End).IndexOfAny(".,;:\n") < 0;
    }

    private string? CapitalisedWordAt(int start, int previousEnd)
    {
        var source = text.Article.Text;
        if (start >= source.Length || source[previousEnd] != ' ' || !char.IsUpper(source[start]))
        {
            return null;
        }

        var end = start;
        while (end < source.Length && char.IsLetter(source[end]))
        {
            end++;
        }

        return source[start..end];
    }

    /// <summary>A name with an ending of the language ("Microsofts", "Deutsche Telekoms"); the ending is no part of it.</summary>
    private bool TryInflected(int first, out NameEntry entry, out int end)
    {
        var folded = text.Article.Folded;
        foreach (var ending in text.Pack.Language.NameEndings)
        {
            for (var last = Math.Min(first + LongestInflected, text.Tokens.Count) - 1; last >= first; last--)
            {
                var word = text.Tokens[last].Span;
                end = word.End - ending.Length;
                if (end > word.Start && folded.AsSpan(end, ending.Length).SequenceEqual(ending)
                    && lexicon.TryName(folded.AsSpan(text.Tokens[first].Span.Start..end), out entry))
                {
                    return true;
                }
            }
        }

        (entry, end) = (default!, -1);
        return false;
    }

    /// <summary>After an apostrophe ("d'Amazon") and inside scripts without spaces a name may begin within a token.</summary>
    private static bool MayBeginInside(string folded, int i) =>
        folded[i - 1] is '\'' or '・' || CharClass.IsHangul(folded[i]) || CharClass.IsKatakana(folded[i - 1]) != CharClass.IsKatakana(folded[i]);

    /// <summary>An ordinary word where every word is capitalised counts only if the same company is named beyond doubt elsewhere.</summary>
    public static void DropUnconfirmed(List<NameHit> hits)
    {
        var sure = hits.Where(hit => !hit.Weak && hit.Entry.Companies.Count == 1).Select(hit => hit.Entry.Companies[0].Id).ToHashSet();
        hits.RemoveAll(hit => hit.Weak && !sure.Contains(hit.Entry.Companies[0].Id));
    }
}
