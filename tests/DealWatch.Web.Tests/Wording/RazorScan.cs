using System.Text;
using System.Text.RegularExpressions;

namespace DealWatch.Web.Tests.Wording;

/// <summary>
/// Finds what a Razor file says to people without a catalog: letters between tags and in attributes that are read. It knows as much of Razor as the
/// pages use: expressions, blocks of code, and elements within them.
/// </summary>
internal sealed partial class RazorScan
{
    private static readonly string[] Statements = ["if", "foreach", "for", "switch", "while"];
    private static readonly string[] Directives = ["model", "using", "page", "inject", "addTagHelper"];
    private static readonly string[] Void = ["input", "meta", "link", "base", "br", "partial"];
    private static readonly string[] Verbatim = ["script", "pre", "code"];
    private static readonly string[] ReadAloud = ["aria-label", "title", "placeholder", "alt", "label"];

    private readonly string _source;
    private readonly List<string> _found = [];

    private RazorScan(string source) => _source = source;

    public static IReadOnlyList<string> Of(string source)
    {
        var scan = new RazorScan(Comment().Replace(source, ""));
        scan.Markup(0, null);
        return [.. scan._found.Select(text => text.Trim()).Where(text => Word().IsMatch(text))];
    }

    private int Markup(int at, string? until)
    {
        var text = new StringBuilder();
        while (at < _source.Length && (until is null || !Here(at, until)))
        {
            if (_source[at] == '@')
            {
                at = At(at);
                text.Append(' ');
            }
            else if (Here(at, "<!DOCTYPE"))
            {
                at = _source.IndexOf('>', at) + 1;
            }
            else if (_source[at] == '<' && char.IsLetter(_source[at + 1]))
            {
                at = Element(at);
                text.Append(' ');
            }
            else
            {
                text.Append(_source[at++]);
            }
        }

        _found.Add(text.ToString());
        return until switch { null => at, "}" => at + 1, _ => Tag(at).End };
    }

    private int Element(int at)
    {
        var (end, name, closed) = Tag(at);
        if (closed || Void.Contains(name))
        {
            return end;
        }

        return Verbatim.Contains(name) ? Tag(_source.IndexOf($"</{name}", end, StringComparison.Ordinal)).End : Markup(end, $"</{name}");
    }

    private (int End, string Name, bool Closed) Tag(int at)
    {
        var name = Name().Match(_source, at + (_source[at + 1] == '/' ? 2 : 1)).Value;
        at = _source.IndexOf(name, at, StringComparison.Ordinal) + name.Length;
        while (_source[at] != '>')
        {
            if (_source[at] == '@')
            {
                at = Expression(at);
            }
            else if (_source[at] == '"')
            {
                var attribute = AttributeBefore().Match(_source, 0, at).Groups[1].Value;
                at = Value(at + 1, ReadAloud.Contains(attribute));
            }
            else
            {
                at++;
            }
        }

        return (at + 1, name, _source[at - 1] == '/');
    }

    private int Value(int at, bool isRead)
    {
        var text = new StringBuilder();
        while (_source[at] != '"')
        {
            if (_source[at] == '@')
            {
                at = Expression(at);
            }
            else
            {
                text.Append(_source[at++]);
            }
        }

        if (isRead)
        {
            _found.Add(text.ToString());
        }

        return at + 1;
    }

    private int At(int at)
    {
        if (_source[at + 1] == '{')
        {
            return Code(at + 2);
        }

        var word = Identifier().Match(_source, at + 1) is { Success: true } match && match.Index == at + 1 ? match.Value : "";
        if (Directives.Contains(word))
        {
            return _source.IndexOf('\n', at) is var end and >= 0 ? end : _source.Length;
        }

        if (word is "section" or "functions")
        {
            var open = _source.IndexOf('{', at);
            return word == "section" ? Markup(open + 1, "}") : Balanced(open);
        }

        return Statements.Contains(word) ? Statement(at) : Expression(at);
    }

    private int Statement(int at)
    {
        at = Balanced(_source.IndexOf('(', at));
        at = Code(_source.IndexOf('{', at) + 1);
        var more = Else().Match(_source, at);
        return !more.Success || more.Index != at ? at
            : more.Groups[1].Success ? Statement(at)
            : Code(_source.IndexOf('{', at) + 1);
    }

    /// <summary>Statements up to the brace that ends them; what begins with a tag among them is markup again.</summary>
    private int Code(int at)
    {
        var before = '{';
        while (_source[at] != '}')
        {
            var begins = "{};:".Contains(before);
            if (_source[at] == '{')
            {
                (at, before) = (Code(at + 1), '}');
            }
            else if (begins && _source[at] == '@')
            {
                (at, before) = (At(at), '}');
            }
            else if (begins && _source[at] == '<')
            {
                (at, before) = (Element(at), '}');
            }
            else if (_source[at] is '(' or '[' or '"' or '\'' or '/')
            {
                before = ')';
                at = Step(at);
            }
            else
            {
                before = char.IsWhiteSpace(_source[at]) ? before : _source[at];
                at++;
            }
        }

        return at + 1;
    }

    private int Expression(int at)
    {
        if (_source[at + 1] == '(')
        {
            return Balanced(at + 1);
        }

        at = Here(at, "@await ") ? at + "@await ".Length : at + 1;
        at += Identifier().Match(_source, at).Length;
        while (at < _source.Length)
        {
            if (_source[at] is '(' or '[')
            {
                at = Balanced(at);
            }
            else if (Member().Match(_source, at) is { Success: true } member && member.Index == at)
            {
                at += member.Length;
            }
            else
            {
                break;
            }
        }

        return at;
    }

    private int Balanced(int at)
    {
        var depth = 0;
        do
        {
            depth += _source[at] is '(' or '[' or '{' ? 1 : _source[at] is ')' or ']' or '}' ? -1 : 0;
            at = _source[at] is '"' or '\'' or '/' ? Step(at) : at + 1;
        }
        while (depth > 0);
        return at;
    }

    /// <summary>Over a string, a character, a comment or a pair of brackets.</summary>
    private int Step(int at) => _source[at] switch
    {
        '(' or '[' => Balanced(at),
        '"' => String(at),
        '\'' => CharacterLiteral().Match(_source, at) is { Success: true } match && match.Index == at ? at + match.Length : at + 1,
        '/' when Here(at, "//") => _source.IndexOf('\n', at),
        _ => at + 1,
    };

    private int String(int at)
    {
        var hasParts = at > 0 && _source[at - 1] == '$';
        for (at++; _source[at] != '"';)
        {
            at = _source[at] == '\\' ? at + 2 : hasParts && _source[at] == '{' ? Balanced(at) : at + 1;
        }

        return at + 1;
    }

    private bool Here(int at, string text) => string.CompareOrdinal(_source, at, text, 0, text.Length) == 0;

    [GeneratedRegex(@"\p{L}{2}")]
    private static partial Regex Word();

    [GeneratedRegex(@"[\w-]+")]
    private static partial Regex Name();

    [GeneratedRegex(@"([\w-]+)=\z", RegexOptions.RightToLeft)]
    private static partial Regex AttributeBefore();

    [GeneratedRegex(@"\G[A-Za-z_]\w*")]
    private static partial Regex Identifier();

    [GeneratedRegex(@"\G\??\.[A-Za-z_]\w*")]
    private static partial Regex Member();

    [GeneratedRegex(@"\G\s*else( if\b)?")]
    private static partial Regex Else();

    [GeneratedRegex(@"@\*.*?\*@", RegexOptions.Singleline)]
    private static partial Regex Comment();

    [GeneratedRegex(@"\G'(?:\\.|[^'\\])'")]
    private static partial Regex CharacterLiteral();
}
