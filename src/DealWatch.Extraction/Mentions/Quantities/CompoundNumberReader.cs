using DealWatch.Extraction.Languages.Quantities;
using DealWatch.Extraction.Text;

namespace DealWatch.Extraction.Mentions.Quantities;

/// <summary>
/// Reads a number that is written as one word by cutting it into its parts (duecentocinquanta, fünfunddreißig), and a duration
/// that begins with one (siebenjährig).
/// </summary>
internal sealed class CompoundNumberReader(QuantityTerms terms)
{
    private const int LongestWord = 60;

    private readonly List<(QuantityTerm Term, int End)> _found = [];
    private readonly (QuantityTerm? Term, int From)[] _reached = new (QuantityTerm?, int)[LongestWord + 1];
    private readonly List<QuantityTerm> _parts = [];

    public bool TryRead(string folded, int start, int limit, out QuantityTerm term, out int end)
    {
        term = null!;
        end = start;
        _found.Clear();
        terms.MorphemesAt(folded, start, _found);
        if (_found.Count == 0)
        {
            return false;
        }

        var wordEnd = start;
        while (wordEnd < limit && char.IsLetter(folded[wordEnd]) && !CharClass.IsCjk(folded[wordEnd]))
        {
            if (++wordEnd - start > LongestWord)
            {
                return false;
            }
        }

        end = wordEnd;
        return wordEnd > start && TryCut(folded, start, wordEnd) && TryEvaluate(out term);
    }

    /// <summary>Reaches every position of the word from the positions before it; leaves the parts of the first way found.</summary>
    private bool TryCut(string folded, int start, int end)
    {
        Array.Clear(_reached, 0, end - start + 1);
        for (var at = start; at < end; at++)
        {
            if (at > start && _reached[at - start].Term is null)
            {
                continue;
            }

            _found.Clear();
            terms.MorphemesAt(folded, at, _found);
            foreach (var (part, partEnd) in _found)
            {
                Reach(part, at - start, Math.Min(partEnd, end) - start, end - start);
            }
        }

        _parts.Clear();
        for (var at = end - start; at > 0; at = _reached[at].From)
        {
            if (_reached[at].Term is not { } part)
            {
                return false;
            }

            _parts.Add(part);
        }

        _parts.Reverse();
        return true;
    }

    private void Reach(QuantityTerm part, int from, int to, int length)
    {
        if (part.DurationCompound is not null)
        {
            // The rest of the word belongs to the unit: -jahresvertrag.
            to = from > 0 ? length : to;
        }
        else if (to == length && part.Has(TermRoles.PrefixOnly | TermRoles.CompoundJoiner))
        {
            return;
        }

        if (part.Has(TermRoles.CompoundJoiner) && from == 0)
        {
            return;
        }

        if (_reached[to].Term is null || part.DurationCompound is null)
        {
            _reached[to] = (part, from);
        }
    }

    private bool TryEvaluate(out QuantityTerm term)
    {
        term = new QuantityTerm();
        var number = new NumberAccumulator();
        var reversed = false;
        for (var i = 0; i < _parts.Count; i++)
        {
            var part = _parts[i];
            if (part.DurationCompound is { } months)
            {
                var total = number.Value * months;
                if (i == 0 || i + 1 < _parts.Count || total is <= 0 or > 12_000)
                {
                    return false;
                }

                term.DurationWhole = (int)total;
                return true;
            }

            if (part.Multiplier is { } by)
            {
                number.Multiply(by);
            }
            else if (part.Number is { } value && !number.TryAdd(value, reversed))
            {
                return false;
            }

            reversed = part.Has(TermRoles.CompoundJoiner);
        }

        term.Number = number.Value;
        return true;
    }
}
