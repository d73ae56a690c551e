namespace DealWatch.Web.Search.Typed;

/// <summary>Cuts a question into words, phrases and conditions. Never fails: what has no sign after a name is a word.</summary>
internal sealed class QueryLexer
{
    private const string Opening = "\"“”„«»";

    private readonly string _typed;
    private readonly List<QueryPart> _parts = [];
    private readonly List<QueryProblem> _problems = [];
    private int _at;

    private QueryLexer(string typed) => _typed = typed;

    public static (IReadOnlyList<QueryPart> Parts, IReadOnlyList<QueryProblem> Problems) Read(string typed)
    {
        var lexer = new QueryLexer(typed);
        lexer.ReadAll();
        return (lexer._parts, lexer._problems);
    }

    private char Here => _at < _typed.Length ? _typed[_at] : '\0';

    private void ReadAll()
    {
        for (SkipSpace(); _at < _typed.Length; SkipSpace())
        {
            var start = _at;
            var negated = Here == '-' && _at + 1 < _typed.Length && !char.IsWhiteSpace(_typed[_at + 1]);
            _at += negated ? 1 : 0;
            var part = Phrase(start, negated) ?? Condition(start, negated) ?? Word(start, negated);
            _parts.Add(part with { Source = _typed[start.._at] });
        }
    }

    private QueryPart? Phrase(int start, bool negated) =>
        Quoted() is { } text ? new QueryPart(start, "", null, "", text, IsPhrase: true, negated) : null;

    private QueryPart? Condition(int start, bool negated)
    {
        var name = _at;
        while (char.IsLetter(Here))
        {
            _at++;
        }

        var field = _typed[name.._at];
        var afterName = _at;
        SkipSpace();
        if (field.Length == 0 || Sign() is not { } sign || (sign == ":" && _typed[afterName] is not (':' or '=')))
        {
            _at = name;
            return null;
        }

        if (sign != ":")
        {
            SkipSpace();
        }
        else if (Sign() is { } second and not ":")
        {
            sign = second;
        }

        return new QueryPart(start, "", field, sign, Quoted() ?? Value(), IsPhrase: false, negated);
    }

    /// <summary>A number takes the unit along that stands after a space: <c>value&gt;10 bn</c>.</summary>
    private string Value()
    {
        var start = _at;
        SkipWord();
        var end = _at;
        if (end > start && _typed[start..end].All(c => char.IsDigit(c) || c is '.' or ',' or '$' or '€'))
        {
            SkipSpace();
            var unit = _at;
            SkipWord();
            if (QuantityUnits.IsUnit(_typed[unit.._at]))
            {
                return _typed[start.._at];
            }

            _at = end;
        }

        return _typed[start..end];
    }

    private QueryPart Word(int start, bool negated)
    {
        var word = _at;
        SkipWord();
        return new QueryPart(start, "", null, "", _typed[word.._at], IsPhrase: false, negated);
    }

    private string? Sign()
    {
        var sign = Here switch
        {
            ':' or '=' => ":",
            '≥' => ">=",
            '≤' => "<=",
            '>' or '<' => _at + 1 < _typed.Length && _typed[_at + 1] == '=' ? $"{Here}=" : Here.ToString(),
            _ => null,
        };
        _at += sign is null ? 0 : Here is '>' or '<' ? sign.Length : 1;
        return sign;
    }

    /// <summary>The words between quotation marks; null where none open, or none close.</summary>
    private string? Quoted()
    {
        if (!Opening.Contains(Here, StringComparison.Ordinal))
        {
            return null;
        }

        var end = _typed.AsSpan(_at + 1).IndexOfAny(Opening);
        if (end < 0)
        {
            _problems.Add(new QueryProblem(_at, Here.ToString(), T("This quotation mark is not closed, so that the words after it are looked for one by one.")));
            _at++;
            return null;
        }

        var text = _typed.Substring(_at + 1, end);
        _at += end + 2;
        return text.Trim();
    }

    private void SkipSpace()
    {
        while (char.IsWhiteSpace(Here))
        {
            _at++;
        }
    }

    private void SkipWord()
    {
        while (_at < _typed.Length && !char.IsWhiteSpace(Here))
        {
            _at++;
        }
    }
}
