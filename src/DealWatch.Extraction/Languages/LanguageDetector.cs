using DealWatch.Extraction.Text;

namespace DealWatch.Extraction.Languages;

/// <summary>
/// Tells the language by script first, then by function words. Reads at most the first 20,000 code units.
/// </summary>
internal sealed class LanguageDetector
{
    private const int ReadLimit = 20_000;

    /// <summary>Function words make up 14 or more of 100 words of an article; in a foreign language a few that look alike seldom reach 11.</summary>
    private const double LeastShare = 0.11;

    private readonly List<string> _codes = [];

    /// <summary>Indices in <see cref="_codes"/>.</summary>
    private readonly Dictionary<string, List<int>> _languagesByWord = new(StringComparer.Ordinal);

    public LanguageDetector(IEnumerable<LanguageData> languages)
    {
        foreach (var language in languages)
        {
            foreach (var word in language.FunctionWords)
            {
                var key = CharClass.Fold(word);
                if (!_languagesByWord.TryGetValue(key, out var codes))
                {
                    _languagesByWord.Add(key, codes = []);
                }

                codes.Add(_codes.Count);
            }

            _codes.Add(language.Code);
        }
    }

    /// <summary>The ISO 639-1 code, or null when the text is in none of the known languages or has too few words to tell.</summary>
    public string? Detect(string folded)
    {
        var text = folded.AsSpan(0, Math.Min(folded.Length, ReadLimit));
        int han = 0, kana = 0, hangul = 0, other = 0;
        foreach (var c in text)
        {
            if (CharClass.IsHan(c))
            {
                han++;
            }
            else if (CharClass.IsHiragana(c) || CharClass.IsKatakana(c))
            {
                kana++;
            }
            else if (CharClass.IsHangul(c))
            {
                hangul++;
            }
            else if (char.IsLetter(c))
            {
                other++;
            }
        }

        // An ideograph says about as much as three letters of an alphabet.
        if (3 * (han + kana + hangul) > other)
        {
            return hangul > han + kana ? "ko" : kana * 8 > han + kana ? "ja" : "zh";
        }

        return DetectByWords(text);
    }

    private string? DetectByWords(ReadOnlySpan<char> text)
    {
        var scores = new double[_codes.Count];
        var words = 0;
        var lookup = _languagesByWord.GetAlternateLookup<ReadOnlySpan<char>>();
        for (var i = 0; i < text.Length;)
        {
            if (!char.IsLetter(text[i]))
            {
                i++;
                continue;
            }

            var start = i;
            while (i < text.Length && char.IsLetter(text[i]))
            {
                i++;
            }

            words++;
            if (i - start <= 10 && lookup.TryGetValue(text[start..i], out var codes))
            {
                foreach (var code in codes)
                {
                    scores[code] += 1.0 / codes.Count;
                }
            }
        }

        var best = 0;
        for (var i = 1; i < scores.Length; i++)
        {
            best = scores[i] > scores[best] || (scores[i] == scores[best] && string.CompareOrdinal(_codes[i], _codes[best]) > 0) ? i : best;
        }

        return words > 0 && scores[best] / words >= LeastShare ? _codes[best] : null;
    }
}
