using DealWatch.Extraction.Text;

namespace DealWatch.Extraction.Mentions.Names.Cjk;

/// <summary>Joins a name and the name in brackets behind it, "黔算科技(Qiansuan Technology)", and puts both kinds of names in one order.</summary>
internal sealed class BracketedNames(string text, bool[] covered)
{
    public List<(TextSpan Span, string Name)> Join(List<(TextSpan Span, string Name)> mentions, List<(TextSpan Span, string Name)> latin)
    {
        var known = KnownBeside(mentions);
        mentions.RemoveAll(mention => known.Contains(mention.Name));
        var apart = Apart(latin, mentions);
        var aliases = Aliases(mentions, apart);
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
