using DealWatch.Extraction.Languages;
using DealWatch.Extraction.Text;

namespace DealWatch.Extraction.Mentions.Names.Cjk;

/// <summary>What an article may call a name after it has given it in full.</summary>
internal sealed class ShortForms(SegmentedText text, CjkLexicon lexicon, bool[] covered)
{
    private const int Shortest = 2;
    private const int Longest = 16;

    private readonly string _text = text.Article.Text;

    /// <summary>The short form that a bracket behind the name defines: "(以下简称"云岫智算")"; null when it defines none, or a word for any company.</summary>
    public string? DefinedBehind(in CjkCandidate candidate)
    {
        const string Openers = " ,、:\"'「『为為は";
        const string Closers = ")\"'」』";
        var bracket = candidate.After;
        if (bracket + 1 >= _text.Length || _text[bracket] != '(')
        {
            return null;
        }

        var word = lexicon.ShortForms.FirstOrDefault(form => _text.AsSpan(bracket + 1).StartsWith(form, StringComparison.Ordinal));
        if (word is null)
        {
            return null;
        }

        var start = bracket + 1 + word.Length;
        while (start < _text.Length && Openers.Contains(_text[start]))
        {
            start++;
        }

        var length = _text.AsSpan(start, Math.Min(Longest, _text.Length - start)).IndexOfAny(Closers);
        return length < Shortest || covered[start] || IsWord(start, start + length) ? null : _text.Substring(start, length);
    }

    /// <summary>"星湾" for "星湾通信": the unknown part alone; null when it is too short to be looked for.</summary>
    public string? StemOf(in CjkCandidate candidate)
    {
        const int ShortestKatakana = 3;
        if (candidate.Ending == PieceKind.Unknown || candidate.CoreStart >= candidate.StemEnd || candidate.StemEnd == candidate.Span.End)
        {
            return null;
        }

        var stem = _text[candidate.CoreStart..candidate.StemEnd].TrimEnd('・');
        return stem.Length == 0 || stem.Any(char.IsAsciiLetter) || stem.Length < (CharClass.IsKatakana(stem[0]) ? ShortestKatakana : Shortest) ? null : stem;
    }

    private bool IsWord(int start, int end) => lexicon.TryAt(text.Article.Folded, start, out _, out var wordEnd) && wordEnd >= end;
}
