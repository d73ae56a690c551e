using DealWatch.Extraction.Languages.Quantities;

namespace DealWatch.Extraction.Mentions.Quantities;

/// <summary>Takes the lexemes of one number, from its first one on, for as long as they go on with it.</summary>
internal sealed class NumberBuilder(LexemeWindow lexemes, bool scalesChain, char decimalSeparator, int first)
{
    /// <summary>The value, with an ambiguous separator read as grouping.</summary>
    private NumberAccumulator _value;

    /// <summary>The value, with an ambiguous separator read as decimal.</summary>
    private NumberAccumulator _scaled;

    private decimal _scale = 1;
    private decimal _lastScale = 1;
    private bool _shortScale;
    private bool _atLeast;
    private bool _unreadable;
    private bool _afterDigits;
    private bool _afterScale;
    private bool _afterFraction;
    private bool _afterSingle;
    private bool _afterMultiplier;
    private string? _currency;

    /// <summary>Index after the last lexeme of the number.</summary>
    public int TakeAll()
    {
        var next = first;
        while (next < lexemes.Count && (next == first || lexemes.Touches(next)))
        {
            var taken = Take(next);
            if (taken == 0)
            {
                break;
            }

            next += taken;
        }

        return Math.Max(next, first + 1);
    }

    public NumberValue? Build(int end)
    {
        var opening = lexemes[first];
        var article = end == first + 1 && opening.Term is { Number: null, Fraction: null, Multiplier: null };
        if (article)
        {
            Add(1);
        }

        if (_unreadable || _value.Value >= NumberAccumulator.Ceiling)
        {
            return null;
        }

        var single = end == first + 1;
        return new NumberValue
        {
            Value = _value.Value,
            ScaledValue = _scaled.Value,
            Scale = _scale,
            ShortScale = _shortScale,
            Plain = single && opening.IsDigits ? !lexemes.Words(first).ContainsAnyExceptInRange('0', '9') : !single && _afterSingle,
            Digits = opening.IsDigits ? opening.End - opening.Start : _afterSingle ? end - first : 0,
            Article = article,
            AtLeast = _atLeast,
            Glued = opening.Glued,
            Currency = _currency,
        };
    }

    private int Take(int index)
    {
        var lexeme = lexemes[index];
        if (scalesChain && index == first + 1 && !lexemes[first].IsDigits && lexemes.GapBefore(index) != Gap.None)
        {
            return 0;
        }

        if (lexeme.IsDigits)
        {
            return TakeDigits(index);
        }

        if (lexeme.Term is not { } term)
        {
            return 0;
        }

        if (term.Number is { } number)
        {
            return TakeWord(number, index) ? 1 : TakeOther(term, index);
        }

        if (term.Multiplier is { } multiplier)
        {
            return TakeMultiplier(multiplier, index, term) ? 1 : 0;
        }

        if (term.Scale is { } scale)
        {
            return TakeScale(scale, index) ? 1 : 0;
        }

        return TakeOther(term, index);
    }

    private int TakeDigits(int index)
    {
        if (index != first && !(scalesChain && !_afterDigits && !_afterSingle) && !SmallerScaleFollows(index)
            && !(_afterMultiplier && lexemes.ScaleFollows(index)))
        {
            return 0;
        }

        if (index == first && SpacedDigits.TryRead(lexemes, index, out var spaced))
        {
            Add(spaced);
            _afterDigits = true;
            return 2;
        }

        var words = lexemes.Words(index);
        _unreadable |= !DigitText.TryValue(words, decimalSeparator, lexemes.DecimalIsLikely(index), out var value);
        _unreadable |= !DigitText.TryValue(words, decimalSeparator, true, out var scaled);
        _value.TryAdd(value, false);
        _scaled.TryAdd(scaled, false);
        _afterDigits = true;
        _afterScale = _afterMultiplier = false;
        return 1;
    }

    /// <summary>"2 billion 300 million", "un millón doscientos mil": a smaller part goes on after a scale.</summary>
    private bool SmallerScaleFollows(int index) =>
        _afterScale && !_shortScale && !(lexemes.Term(first - 1) is { } before && before.Has(TermRoles.Between))
        && lexemes.ScaleSoonAfter(index) < _lastScale;

    private bool TakeWord(decimal number, int index)
    {
        if (index != first && (_afterDigits || (_afterScale && !scalesChain && !SmallerScaleFollows(index))))
        {
            return false;
        }

        if (scalesChain && index != first && lexemes.GapBefore(index) != Gap.None)
        {
            return false;
        }

        var copy = _value;
        if (!copy.TryAdd(number, false) && !(scalesChain && copy.TryAppend(number)))
        {
            return false;
        }

        _afterSingle = scalesChain && number < 10 && (index == first || _afterSingle);
        _value = _scaled = copy;
        _afterScale = false;
        return true;
    }

    private bool TakeMultiplier(decimal by, int index, QuantityTerm term)
    {
        if (index == first ? !term.Has(TermRoles.MayOpen) : _afterScale && !scalesChain)
        {
            return false;
        }

        _value.Multiply(by);
        _scaled.Multiply(by);
        _afterDigits = _afterScale = _afterSingle = false;
        _afterMultiplier = true;
        return true;
    }

    private bool TakeScale(decimal by, int index)
    {
        if (index == first || (_shortScale && !scalesChain))
        {
            return false;
        }

        if (index == first + 1 && lexemes[first].Term is { Number: null, Fraction: null, Multiplier: null })
        {
            Add(1);
        }

        _value.Scale(by);
        _scaled.Scale(by);
        _scale = Math.Max(_scale, by);
        _lastScale = by;
        _afterDigits = _afterSingle = _afterMultiplier = false;
        _afterScale = true;
        return true;
    }

    private int TakeOther(QuantityTerm term, int index)
    {
        if (term.ShortScale is { } shortScale && TakeShortScale(shortScale, index))
        {
            _currency = term.Currency;
            return 1;
        }

        if (term.Fraction is { } fraction && !_afterScale && lexemes.ScaleFollows(index))
        {
            _value.Fraction(fraction);
            _scaled.Fraction(fraction);
            _afterFraction = true;
            return 1;
        }

        return index == first ? (term.Has(TermRoles.Article) ? 1 : 0) : TakeInner(term, index);
    }

    /// <summary>Small words that only go on with a number.</summary>
    private int TakeInner(QuantityTerm term, int index)
    {
        if (term.Has(TermRoles.HalfAfter))
        {
            _value.AddHalf();
            _scaled.AddHalf();
            return 1;
        }

        if (term.Has(TermRoles.AndMore) && lexemes.Touches(index + 1)
            && lexemes.Term(index + 1) is { } next && (next.Scale ?? next.Multiplier) is not null)
        {
            _atLeast = true;
            return 1;
        }

        var articleAfterFraction = term.Has(TermRoles.Article) && _afterFraction && lexemes.ScaleFollows(index - 1);
        var joinsSmallerPart = term.Has(TermRoles.Joiner | TermRoles.And) && lexemes.IsDigits(index + 1)
            && lexemes.Touches(index + 1) && SmallerScaleFollows(index + 1);
        if (articleAfterFraction || joinsSmallerPart)
        {
            return 1;
        }

        return term.Has(TermRoles.Joiner) ? TakeJoined(index) : 0;
    }

    /// <summary>"One hundred and five", but not "between one hundred and two hundred".</summary>
    private int TakeJoined(int index)
    {
        if (_afterDigits || _afterScale || !lexemes.Touches(index + 1) || lexemes.Term(index + 1)?.Number is not { } number
            || (lexemes.Term(first - 1) is { } before && before.Has(TermRoles.Between)))
        {
            return 0;
        }

        var copy = _value;
        if (!copy.TryAdd(number, false))
        {
            return 0;
        }

        _value = _scaled = copy;
        return 2;
    }

    private bool TakeShortScale(decimal by, int index)
    {
        if (index == first || _scale > 1)
        {
            return false;
        }

        var gap = lexemes.GapBefore(index);
        var words = lexemes.Words(index);
        if (gap != Gap.None && words.Length == 1 && !lexemes.IsCapital(index))
        {
            return false;
        }

        _value.Scale(by);
        _scaled.Scale(by);
        _scale = by;
        _shortScale = true;
        _afterDigits = false;
        _afterScale = true;
        return true;
    }

    private void Add(decimal value)
    {
        _value.TryAdd(value, false);
        _scaled.TryAdd(value, false);
    }
}
