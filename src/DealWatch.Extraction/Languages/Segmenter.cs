using DealWatch.Extraction.Articles;
using DealWatch.Extraction.Text;

namespace DealWatch.Extraction.Languages;

/// <summary>Cuts the blocks of an article into sentences and tokens, in one pass.</summary>
internal static class Segmenter
{
    public static SegmentedText Segment(ArticleText article, LanguagePack pack)
    {
        var sentences = new List<Sentence>();
        var tokens = new List<Token>(article.Text.Length / 5);
        for (var b = 0; b < article.Blocks.Count; b++)
        {
            var block = article.Blocks[b];
            for (var start = block.Span.Start; start < block.Span.End;)
            {
                var end = SentenceEnd(article, pack, start, block.Span.End);
                var first = tokens.Count;
                Tokenise(article.Text, start, end, tokens);
                if (tokens.Count > first)
                {
                    sentences.Add(new Sentence(sentences.Count, b, block.Kind, new TextSpan(start, end), first, tokens.Count - first));
                }

                start = end;
                while (start < block.Span.End && char.IsWhiteSpace(article.Text[start]))
                {
                    start++;
                }
            }
        }

        return new SegmentedText(article, pack, sentences, tokens);
    }

    private static int SentenceEnd(ArticleText article, LanguagePack pack, int start, int limit)
    {
        var text = article.Text;
        for (var i = start; i < limit; i++)
        {
            var c = text[i];
            if (c is '。' or '!' or '?' or '｡' or '…')
            {
                var after = SkipClosers(text, i + 1, limit);
                if (c is '。' or '｡' || after >= limit || char.IsWhiteSpace(text[after]) || CharClass.IsCjk(text[after]))
                {
                    return after;
                }
            }
            else if (c == '.' && EndsSentence(article, pack, start, i, limit))
            {
                return SkipClosers(text, i + 1, limit);
            }
        }

        return limit;
    }

    private static int SkipClosers(string text, int i, int limit)
    {
        while (i < limit && text[i] is '"' or ')' or '\'' or '」' or '』' or ']' or '.')
        {
            i++;
        }

        return i;
    }

    private static bool EndsSentence(ArticleText article, LanguagePack pack, int start, int dot, int limit)
    {
        var text = article.Text;
        var after = SkipClosers(text, dot + 1, limit);
        if (after >= limit)
        {
            return true;
        }

        if (!char.IsWhiteSpace(text[after]))
        {
            // "…with China.The group": a lower-case letter before and an upper-case one after, no space.
            return dot - 1 > start && char.IsLower(text[dot - 1]) && char.IsUpper(text[after])
                && after + 1 < limit && char.IsLower(text[after + 1]) && dot - start > 20;
        }

        var next = after;
        while (next < limit && char.IsWhiteSpace(text[next]))
        {
            next++;
        }

        if (next >= limit)
        {
            return true;
        }

        if (char.IsLower(text[next]))
        {
            return false;
        }

        var wordStart = dot;
        while (wordStart > start && !char.IsWhiteSpace(text[wordStart - 1]) && text[wordStart - 1] is not ('(' or '"'))
        {
            wordStart--;
        }

        // An initial ("J. Huang") or a known abbreviation goes on.
        var length = dot - wordStart;
        if (length == 1 && char.IsUpper(text[wordStart]))
        {
            return false;
        }

        return length > 12 || !pack.Abbreviations.Contains(article.Folded[wordStart..(dot + 1)]);
    }

    private static void Tokenise(string text, int start, int end, List<Token> tokens)
    {
        for (var i = start; i < end;)
        {
            var c = text[i];
            if (char.IsWhiteSpace(c))
            {
                i++;
                continue;
            }

            var first = i;
            TokenKind kind;
            if (CharClass.IsHan(c) || CharClass.IsHiragana(c))
            {
                kind = TokenKind.Character;
                i++;
            }
            else if (CharClass.IsKatakana(c))
            {
                kind = TokenKind.Word;
                while (i < end && (CharClass.IsKatakana(text[i]) || text[i] == '・'))
                {
                    i++;
                }
            }
            else if (CharClass.IsHangul(c))
            {
                kind = TokenKind.Word;
                while (i < end && CharClass.IsHangul(text[i]))
                {
                    i++;
                }
            }
            else if (char.IsDigit(c))
            {
                kind = TokenKind.Number;
                while (i < end && (char.IsDigit(text[i]) || (text[i] is '.' or ',' or '\'' && i + 1 < end && char.IsDigit(text[i + 1]))))
                {
                    i++;
                }
            }
            else if (char.IsLetter(c))
            {
                kind = TokenKind.Word;
                while (i < end && IsWordPart(text, i, end))
                {
                    i++;
                }
            }
            else
            {
                kind = char.IsSymbol(c) || c is '%' or '&' or '#' or '@' ? TokenKind.Symbol : TokenKind.Punctuation;
                i++;
            }

            tokens.Add(new Token(kind, new TextSpan(first, i), char.IsUpper(c)));
        }
    }

    private static bool IsWordPart(string text, int i, int end) =>
        CharClass.IsSpacedWordChar(text[i])
        || char.IsSurrogate(text[i])
        || (text[i] is '\'' or '&' && i + 1 < end && CharClass.IsSpacedWordChar(text[i + 1]));
}
