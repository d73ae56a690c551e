namespace DealWatch.Extraction.Mentions.Quantities;

/// <summary>Adds up a number from its words, largest parts first; saturates far above any amount that counts.</summary>
internal struct NumberAccumulator
{
    public const decimal Ceiling = 100_000_000_000_000_000m;

    private decimal _total;
    private decimal _section;
    private decimal _current;
    private decimal _lastPart;
    private decimal _lastScale;
    private bool _hasCurrent;
    private bool _afterScale;

    public readonly decimal Value => Math.Min(_total + _section + _current, Ceiling);

    /// <summary>Adds a number word, if it can follow what stands before: "twenty five" but not "five twenty".</summary>
    public bool TryAdd(decimal value, bool reversed)
    {
        if (_hasCurrent && !Fits(value, reversed))
        {
            return false;
        }

        _current += value;
        _hasCurrent = true;
        _afterScale = false;
        return true;
    }

    /// <summary>Appends a digit of a number that is spelt digit by digit: 二〇二六.</summary>
    public bool TryAppend(decimal digit)
    {
        if (!_hasCurrent || digit >= 10 || _current >= Ceiling / 100 || _current != decimal.Truncate(_current))
        {
            return false;
        }

        _current = (_current * 10) + digit;
        return true;
    }

    public void AddHalf()
    {
        if (_afterScale)
        {
            _total = Math.Min(_total + (_lastScale / 2), Ceiling);
        }
        else
        {
            _current += 0.5m;
            _hasCurrent = true;
        }
    }

    public void Fraction(decimal fraction)
    {
        _current = _hasCurrent ? _current * fraction : fraction;
        _hasCurrent = true;
    }

    /// <summary>Hundred, thousand: multiplies what stands before in the section.</summary>
    public void Multiply(decimal by)
    {
        if (_section < by)
        {
            _section = _hasCurrent || _section > 0 ? Product(_section + _current, by) : by;
        }
        else
        {
            _section += Product(_hasCurrent ? _current : 1, by);
        }

        _current = 0;
        _hasCurrent = false;
        _afterScale = false;
    }

    /// <summary>Million and larger: closes the section. A scale right after a scale multiplies it: 万亿.</summary>
    public void Scale(decimal by)
    {
        if (_afterScale)
        {
            _total -= _lastPart;
            _lastPart = Product(_lastPart, by);
        }
        else
        {
            _lastPart = Product(_section + _current, by);
        }

        _total = Math.Min(_total + _lastPart, Ceiling);
        _lastScale = by;
        _section = _current = 0;
        _hasCurrent = false;
        _afterScale = true;
    }

    private readonly bool Fits(decimal value, bool reversed)
    {
        if (reversed && _current < 10 && value is >= 20 and < 100)
        {
            return true;
        }

        if (value is >= 10 and < 20 && _current is 60 or 80)
        {
            return true;
        }

        var unit = value < 10 ? 10m : value < 100 ? 100m : 1000m;
        return _current > 0 && _current % unit == 0 && (value >= 10 || _current % 100 == 0 || _current >= 20);
    }

    private static decimal Product(decimal a, decimal b) =>
        b > 1_000_000_000_000m ? Ceiling : Math.Min(Math.Min(a, Ceiling / 10) * b, Ceiling);
}
