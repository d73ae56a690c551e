using DealWatch.Extraction.Mentions;
using DealWatch.Extraction.Mentions.Cues;
using DealWatch.Extraction.Mentions.Names;
using DealWatch.Extraction.Text;

namespace DealWatch.Extraction.Records.Pairs;

/// <summary>The names of a sentence with what is glued to them: lists joined by commas and conjunctions, prepositions before, particles behind.</summary>
internal sealed class SentenceView
{
    private static readonly CueSet Particles = CueSet.Of(
        Cue.With, Cue.From, Cue.To, Cue.In, Cue.By, Cue.Of, Cue.For, Cue.And, Cue.SubjectMark, Cue.ObjectMark);

    private const int LongestDescription = 40;
    private const int LongestBrackets = 80;

    /// <summary>How far before "including" the preposition stands that governs what is listed behind it.</summary>
    private const int ReachOfListed = 80;

    private static readonly CueSet Governing = CueSet.Of(Cue.With, Cue.From, Cue.To, Cue.By, Cue.In, Cue.For);
    private static readonly CueSet Listing = CueSet.Of(Cue.PartOf, Cue.Others);

    private readonly MentionSet _mentions;
    private readonly CueLexicon _lexicon;
    private readonly int _sentence;
    private readonly int[] _listOf;
    private readonly Cue?[] _before;
    private readonly Cue?[] _behind;

    public SentenceView(MentionSet mentions, CueLexicon lexicon, int sentence)
    {
        _mentions = mentions;
        _lexicon = lexicon;
        _sentence = sentence;
        Names = mentions.NamesOf(sentence);
        _listOf = new int[Names.Count];
        _before = new Cue?[Names.Count];
        _behind = new Cue?[Names.Count];
        EntityCount = Names.Select(name => name.Entity).Distinct().Count();
        FindLists();
        for (var i = 0; i < Names.Count; i++)
        {
            _before[i] = _listOf[i] == i ? ParticleBefore(Names[i].Span.Start) : _before[_listOf[i]];
        }

        for (var i = Names.Count - 1; i >= 0; i--)
        {
            var goesOn = i + 1 < Names.Count && _listOf[i + 1] == _listOf[i];
            _behind[i] = goesOn ? _behind[i + 1] : ParticleBehind(Names[i].Span.End);
        }
    }

    /// <summary>The mentions of the sentence in order.</summary>
    public IReadOnlyList<NameMention> Names { get; }

    /// <summary>How many different entities they name.</summary>
    public int EntityCount { get; }

    /// <summary>The preposition that leads up to the mention or to the list that it is in; null when there is none.</summary>
    public Cue? Before(NameMention mention) => At(mention) is var i and >= 0 ? _before[i] : null;

    /// <summary>The particle behind the mention or its list; null when there is none.</summary>
    public Cue? Behind(NameMention mention) => At(mention) is var i and >= 0 ? _behind[i] : null;

    /// <summary>Whether both stand in one list ("Oracle, Google and the chipmaker Nvidia").</summary>
    public bool InOneList(NameMention a, NameMention b)
    {
        int i = At(a), j = At(b);
        return i >= 0 && j >= 0 && _listOf[i] == _listOf[j];
    }

    /// <summary>Start of the list that the mention is in.</summary>
    public int ListStart(NameMention mention) => At(mention) is var i and >= 0 ? Names[_listOf[i]].Span.Start : mention.Span.Start;

    /// <summary>Other names between two places, a list counted once and the lists of the two themselves not at all.</summary>
    public int OthersBetween(int from, int to, NameMention a, NameMention b)
    {
        int listA = At(a) is var i and >= 0 ? _listOf[i] : -1, listB = At(b) is var j and >= 0 ? _listOf[j] : -1;
        var count = 0;
        var last = -1;
        for (var k = 0; k < Names.Count; k++)
        {
            if (Names[k].Span.Start < from || Names[k].Span.End > to || _listOf[k] == listA || _listOf[k] == listB || _listOf[k] == last
                || Names[k].Entity == a.Entity || Names[k].Entity == b.Entity)
            {
                continue;
            }

            last = _listOf[k];
            count++;
        }

        return count;
    }

    /// <summary>Commas, semicolons, colons, quotes and brackets between two places: each may end a clause.</summary>
    public int BreaksBetween(int from, int to)
    {
        var count = 0;
        var text = _mentions.Text.Article.Text;
        for (var i = from; i < to; i++)
        {
            count += text[i] is ',' or ';' or '"' or ':' or '、' or '(' ? 1 : 0;
        }

        return count;
    }

    private int At(NameMention mention)
    {
        if (mention.Sentence != _sentence)
        {
            return -1;
        }

        for (var i = 0; i < Names.Count; i++)
        {
            if (Names[i].Span == mention.Span && Names[i].Entity == mention.Entity)
            {
                return i;
            }
        }

        return -1;
    }

    private void FindLists()
    {
        int previous = -1, spelledOut = -1;
        for (var i = 0; i < Names.Count; i++)
        {
            _listOf[i] = previous >= 0 && Joins(Names[previous].Span.End, Names[i].Span.Start) ? _listOf[previous]
                : spelledOut >= 0 && Names[i].Form != NameForm.Anaphor && JoinsDescribed(Names[spelledOut].Span.End, Names[i].Span.Start) ? _listOf[spelledOut]
                : i;
            if (i + 1 < Names.Count && OnlyLocates(i))
            {
                // "the Emirates' G42" is one item of its list.
                _listOf[i + 1] = _listOf[i] == i ? i + 1 : _listOf[i];
                i++;
            }

            previous = i;
            spelledOut = Names[i].Form == NameForm.Anaphor ? spelledOut : i;
        }
    }

    /// <summary>Whether a name is a place that says where the one behind it is at home.</summary>
    private bool OnlyLocates(int i)
    {
        var (end, next) = (Names[i].Span.End, Names[i + 1].Span.Start);
        return next > end && next - end <= 7 && Topics.IsPlace(_mentions.Entities[Names[i].Entity]) && !Topics.IsPlace(_mentions.Entities[Names[i + 1].Entity])
            && _mentions.Text.Article.Text.AsSpan(end, next - end) is "'s " or "' " or " " or "-based " or "的" or "の";
    }

    /// <summary>Whether a conjunction stands between, and behind it a few words on what kind of company follows ("and the Emirati fund MGX").</summary>
    private bool JoinsDescribed(int from, int to)
    {
        var text = _mentions.Text.Article.Text;
        var start = from;
        while (start < to && text[start] is ' ' or ',')
        {
            start++;
        }

        if (start == to || to - start > LongestDescription || !_lexicon.ParticleAt(_mentions.Text.Article.Folded, start, out var end).Has(Cue.And))
        {
            return false;
        }

        for (var i = end; i < to; i++)
        {
            if (text[i] != ' ' && !char.IsLower(text[i]))
            {
                return false;
            }
        }

        var tellsKind = false;
        foreach (var cue in _mentions.CuesOf(_sentence))
        {
            if (cue.Span.Start >= end && cue.Span.End <= to)
            {
                if (!cue.Cues.Has(Cue.Org))
                {
                    return false;
                }

                tellsKind = true;
            }
        }

        return tellsKind;
    }

    /// <summary>Whether only a comma, a conjunction or an opening article stands between; what brackets say of the first name does not count.</summary>
    private bool Joins(int from, int to)
    {
        from = BehindBrackets(from, to);
        if (to < from)
        {
            return true;
        }

        if (to - from > 16)
        {
            return false;
        }

        var text = _mentions.Text.Article.Text;
        var start = from;
        while (start < to && text[start] is ' ' or ',' or '、' or '·' or '・' or '/' or '"')
        {
            start++;
        }

        if (start == to)
        {
            // A bare space joins nothing ("Amazon OpenAI"); a comma, a slash or a hyphen does.
            return to > from && text.AsSpan(from, to - from).IndexOfAny(",、·・/") >= 0;
        }

        if (text[start] == '-' && start + 1 == to)
        {
            return true;
        }

        return _lexicon.ParticleAt(_mentions.Text.Article.Folded, start, out var end).Has(Cue.And) && to - end <= 5;
    }

    private int BehindBrackets(int from, int to)
    {
        var text = _mentions.Text.Article.Text;
        if (to - from is < 4 or > LongestBrackets || text[from] != ' ' || text[from + 1] != '(')
        {
            return from;
        }

        var close = text.IndexOf(')', from, to - from);
        return close < 0 ? from : close + 1;
    }

    private Cue? ParticleBefore(int start)
    {
        var folded = _mentions.Text.Article.Folded;
        for (var length = 1; length <= 3 && start - length >= 0; length++)
        {
            if (CharClass.IsCjk(folded[start - length]))
            {
                var glued = _lexicon.ParticleAt(folded, start - length, out var end);
                if (end == start && FirstOf(glued) is { } found)
                {
                    return found;
                }
            }
        }

        var cues = _mentions.CuesOf(_sentence);
        var at = LastBefore(cues, start);
        for (; at >= 0 && start - cues[at].Span.End <= 30; at--)
        {
            if (folded.AsSpan(cues[at].Span.End, start - cues[at].Span.End).IndexOfAny(",.;:()") >= 0)
            {
                return null;
            }

            if (FirstOf(cues[at].Cues) is { } particle)
            {
                return particle;
            }

            if (cues[at].Cues.HasAny(Listing) && start - cues[at].Span.End <= 2)
            {
                return ParticleOfListed(cues, at);
            }

            if (!cues[at].Cues.Has(Cue.Org))
            {
                return null;
            }
        }

        return null;
    }

    /// <summary>The preposition of the noun that a list spells out ("deals with other firms, including Y"); null when another name stands before it.</summary>
    private Cue? ParticleOfListed(ReadOnlySpan<CueMention> cues, int listing)
    {
        var from = cues[listing].Span.Start;
        var nameEnd = Names.LastOrDefault(name => name.Span.End <= from)?.Span.End ?? 0;
        for (var at = listing - 1; at >= 0 && cues[at].Span.Start >= nameEnd && from - cues[at].Span.End <= ReachOfListed; at--)
        {
            if (cues[at].Cues.HasAny(TieWords.Verbs))
            {
                return null;
            }

            if (FirstOf(cues[at].Cues.Only(Governing)) is { } particle)
            {
                return particle;
            }
        }

        return null;
    }

    private Cue? ParticleBehind(int end)
    {
        var folded = _mentions.Text.Article.Folded;
        var at = end;
        while (at < folded.Length && at - end < 2 && folded[at] is ' ' or ')' or '"')
        {
            at++;
        }

        return FirstOf(_lexicon.ParticleAt(folded, at, out _));
    }

    private static int LastBefore(ReadOnlySpan<CueMention> cues, int position)
    {
        int low = 0, high = cues.Length;
        while (low < high)
        {
            var middle = (low + high) / 2;
            if (cues[middle].Span.End <= position)
            {
                low = middle + 1;
            }
            else
            {
                high = middle;
            }
        }

        return low - 1;
    }

    private static Cue? FirstOf(CueSet cues)
    {
        foreach (var cue in cues.Only(Particles))
        {
            return cue;
        }

        return null;
    }
}
