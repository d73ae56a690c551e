using DealWatch.Extraction.Articles;

namespace DealWatch.Extraction.Languages;

/// <summary>Stage 2: an article with its language, sentences and tokens. All spans refer to <see cref="ArticleText.Text"/>.</summary>
/// <param name="Article">The article as stage 1 left it.</param>
/// <param name="Pack">The data of its language.</param>
/// <param name="Sentences">Sentences in order; none crosses a block.</param>
/// <param name="Tokens">Tokens of all sentences in order.</param>
internal sealed record SegmentedText(ArticleText Article, LanguagePack Pack, IReadOnlyList<Sentence> Sentences, IReadOnlyList<Token> Tokens)
{
    /// <summary>The sentence that covers <paramref name="position"/>, or the nearest before it; -1 when there is none.</summary>
    public int SentenceAt(int position)
    {
        int low = 0, high = Sentences.Count - 1, found = -1;
        while (low <= high)
        {
            var middle = (low + high) / 2;
            if (Sentences[middle].Span.Start <= position)
            {
                found = middle;
                low = middle + 1;
            }
            else
            {
                high = middle - 1;
            }
        }

        return found;
    }

    /// <summary>The last token that begins at or before a position; -1 when there is none.</summary>
    public int TokenAt(int position)
    {
        int low = 0, high = Tokens.Count;
        while (low < high)
        {
            var middle = (low + high) / 2;
            if (Tokens[middle].Span.Start <= position)
            {
                low = middle + 1;
            }
            else
            {
                high = middle;
            }
        }

        return low - 1;
    }

    /// <summary>A token as it is written.</summary>
    public string WordOf(int token) => Article.Text.Substring(Tokens[token].Span.Start, Tokens[token].Span.Length);
}
