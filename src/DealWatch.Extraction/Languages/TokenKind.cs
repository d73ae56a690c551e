namespace DealWatch.Extraction.Languages;

/// <summary>What a token is made of.</summary>
public enum TokenKind
{
    /// <summary>Letters (with inner apostrophes, hyphens and digits) of a script that spaces its words, or a run of katakana or hangul.</summary>
    Word,

    /// <summary>Digits with inner separators: <c>1,234.5</c>.</summary>
    Number,

    /// <summary>One character of a script without spaces (Han, hiragana).</summary>
    Character,

    /// <summary>A currency or other symbol.</summary>
    Symbol,

    /// <summary>Punctuation.</summary>
    Punctuation,
}
