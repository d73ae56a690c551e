using DealWatch.Extraction.Text;

namespace DealWatch.Extraction.Mentions.Names.Cjk;

/// <summary>Joins a name and the name in brackets behind it, "黔算科技(Qiansuan Technology)", and puts both kinds of names in one order.</summary>
internal sealed class BracketedNames(string text, bool[] covered)
{
    public List<(TextSpan Span, string Name)> Join(List<(TextSpan Span, string Name)> mentions, List<(TextSpan Span, string Name)> latin)
    {
        var known = KnownBeside(mentions);
        mentions.RemoveAll(mention => known.Contains(mention.Name));
        var apart = Apart(latin.ConvertAll(WithInitial), mentions);
        var aliases = Aliases(mentions, apart);
        var abbreviations = apart.Where(name => !aliases.ContainsKey(name.Name) && Abbreviates(name.Span)).Select(name => name.Name).ToHashSet(StringComparer.Ordinal);
        apart.RemoveAll(name => abbreviations.Contains(name.Name));
        var joined = new List<(TextSpan Span, string Name)>(mentions);
        joined.AddRange(apart.Select(name => (name.Span, aliases.GetValueOrDefault(name.Name, name.Name))));
        joined.Sort((a, b) => a.Span.Start.CompareTo(b.Span.Start));
        return joined;
    }

    /// <summary>Names that only say in another script whom the gazetteer knows: "高通公司(Qualcomm)".</summary>
    private HashSet<string> KnownBeside(List<(TextSpan Span, string Name)> mentions)
    {
        var found = new HashSet<string>(StringComparer.Ordinal);
        foreach (var (span, name) in mentions)
        {
            if (IsKnownLatin(span.End, 1) || IsKnownLatin(span.Start - 1, -1))
            {
                found.Add(name);
            }
        }

        return found;
    }

    private bool IsKnownLatin(int bracket, int step)
    {
        var inside = bracket + step;
        return inside >= 0 && inside < text.Length && bracket >= 0 && text[bracket] == '(' && covered[inside] && char.IsAsciiLetterOrDigit(text[inside]);
    }

    /// <summary>"J-Squared Technologies": a capital and a hyphen before a name belong to it.</summary>
    private (TextSpan Span, string Name) WithInitial((TextSpan Span, string Name) name)
    {
        var start = name.Span.Start;
        return start >= 2 && text[start - 1] == '-' && char.IsAsciiLetterUpper(text[start - 2]) && (start == 2 || !char.IsAsciiLetterOrDigit(text[start - 3]))
            ? (new TextSpan(start - 2, name.Span.End), text[(start - 2)..name.Span.End])
            : name;
    }

    /// <summary>The Latin names that are no part of the others.</summary>
    private static List<(TextSpan Span, string Name)> Apart(List<(TextSpan Span, string Name)> latin, List<(TextSpan Span, string Name)> mentions)
    {
        var apart = new List<(TextSpan Span, string Name)>();
        var next = 0;
        foreach (var name in latin)
        {
            while (next < mentions.Count && mentions[next].Span.End <= name.Span.Start)
            {
                next++;
            }

            if (next == mentions.Count || !mentions[next].Span.Overlaps(name.Span))
            {
                apart.Add(name);
            }
        }

        return apart;
    }

    /// <summary>"특수목적법인(SPC)": capitals in a bracket behind words that are no name abbreviate a common noun.</summary>
    private bool Abbreviates(TextSpan span) =>
        span.Start >= 2 && IsBracket(span.Start - 1) && span.End < text.Length && text[span.End] == ')' && !covered[span.Start - 2]
        && CharClass.IsCjk(text[span.Start - 2]) && !text.AsSpan(span.Start, span.Length).ContainsAnyExceptInRange('A', 'Z');

    private Dictionary<string, string> Aliases(List<(TextSpan Span, string Name)> mentions, List<(TextSpan Span, string Name)> latin)
    {
        var byStart = mentions.ToDictionary(mention => mention.Span.Start, mention => mention.Name);
        var byEnd = mentions.ToDictionary(mention => mention.Span.End, mention => mention.Name);
        var aliases = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var (span, name) in latin)
        {
            if ((IsBracket(span.Start - 1) && byEnd.TryGetValue(span.Start - 1, out var other)) || (IsBracket(span.End) && byStart.TryGetValue(span.End + 1, out other)))
            {
                aliases.TryAdd(name, other);
            }
        }

        return aliases;
    }

    private bool IsBracket(int position) => position >= 0 && position < text.Length && text[position] == '(';
}
