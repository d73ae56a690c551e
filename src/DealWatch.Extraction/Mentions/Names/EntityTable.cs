using DealWatch.Extraction.Languages;
using DealWatch.Extraction.Mentions.Companies;
using DealWatch.Extraction.Mentions.Cues;
using DealWatch.Extraction.Text;

namespace DealWatch.Extraction.Mentions.Names;

/// <summary>Collects the mentions of one article under their entities, and resolves what takes up an earlier name.</summary>
internal sealed class EntityTable(SegmentedText text, IReadOnlyList<CueMention> cues)
{
    /// <summary>Sentences back in which a company of the kind that the words name is looked for.</summary>
    private const int KindReach = 10;

    /// <summary>Sentences back in which the place that is meant by "the country" competes with others.</summary>
    private const int PlaceReach = 2;

    private const int MostPlaces = 40;

    /// <summary>A text speaks of itself when it does so in more than one sentence.</summary>
    private const int LeastFirstPerson = 2;

    private static readonly (CueSet Cues, string[] Kinds)[] KindsByCue =
    [
        (CueSet.Of(Cue.Chip), [CompanyKind.Chipmaker, CompanyKind.Supplier]),
        (CueSet.Of(Cue.Electricity), [CompanyKind.Utility]),
        (CueSet.Of(Cue.Site), [CompanyKind.Datacenter, CompanyKind.Neocloud]),
        (CueSet.Of(Cue.Compute), [CompanyKind.Neocloud, CompanyKind.Hyperscaler]),
        (CueSet.Of(Cue.Lend, Cue.Debt), [CompanyKind.Bank, CompanyKind.Investor]),
        (CueSet.Of(Cue.Invest, Cue.Investment), [CompanyKind.Investor]),
    ];

    private readonly List<TextSpan> _firstPerson = [];
    private readonly Dictionary<string, Entity> _byKey = new(StringComparer.Ordinal);
    private readonly Dictionary<string, Entity> _byFirstWord = new(StringComparer.Ordinal);
    private readonly List<NameMention> _recent = [];
    private readonly List<NameMention> _recentPlaces = [];

    public List<Entity> Entities { get; } = [];

    public void Add(TextSpan span, NameEntry entry)
    {
        switch (entry.Meaning)
        {
            case NameMeaning.Name:
                AddMention(Known(entry.Companies[0]), span, NameForm.Name, null);
                break;
            case NameMeaning.Brand:
                AddMention(Known(entry.Companies[0]), span, NameForm.Brand, entry.Brand);
                break;
            case NameMeaning.Epithet:
                if (Meant(entry.Companies) is { } meant)
                {
                    AddMention(Known(meant), span, NameForm.Epithet, null);
                }

                break;
            case NameMeaning.CompanyAnaphor:
                if ((LastOfKind(span) ?? LastSubject(span)) is { } last)
                {
                    AddMention(last, span, NameForm.Anaphor, null);
                }

                break;
            case NameMeaning.CountryAnaphor:
                if (PlaceMeantBefore(span) is { } place)
                {
                    AddMention(place, span, NameForm.Anaphor, null);
                }

                break;
            case NameMeaning.Issuer:
                _firstPerson.Add(span);
                break;
            case NameMeaning.PairAnaphor:
                foreach (var entity in LastTwo(span))
                {
                    AddMention(entity, span, NameForm.Anaphor, null);
                }

                break;
        }
    }

    /// <summary>Of several companies that a fact may mean, the one that the article has named; the only one when none is named.</summary>
    private Company? Meant(IReadOnlyList<Company> companies)
    {
        var named = companies.Where(company => _byKey.ContainsKey(company.Id)).ToList();
        return named.Count > 0 ? named.MaxBy(company => _byKey[company.Id].Mentions[^1].Span.Start) : companies.Count == 1 ? companies[0] : null;
    }

    public void AddDiscovered(TextSpan span, string name)
    {
        var key = "?" + CharClass.Fold(name);
        if (!_byKey.TryGetValue(key, out var entity))
        {
            entity = ShortFormOf(name) ?? NewEntity(name, null);
            _byKey.Add(key, entity);
            if (name.IndexOf(' ') is var space and > 3)
            {
                _byFirstWord.TryAdd(name[..space], entity);
            }
        }

        AddMention(entity, span, NameForm.Discovered, null);
    }

    /// <summary>
    /// Gives the words in which the text speaks of itself ("we") to the company that it is about, when it does so in several sentences: what is quoted
    /// speaks for whoever is quoted.
    /// </summary>
    public void TakeUpIssuer()
    {
        var own = OutsideQuotes(_firstPerson);
        if (own.Select(span => text.SentenceAt(span.Start)).Distinct().Count() < LeastFirstPerson || Issuer() is not { } issuer)
        {
            return;
        }

        foreach (var span in own)
        {
            issuer.Mentions.Add(new NameMention(span, issuer.Index, NameForm.Anaphor, null, text.SentenceAt(span.Start)));
        }

        issuer.Mentions.Sort(static (a, b) => a.Span.Start.CompareTo(b.Span.Start));
    }

    private Entity? Issuer()
    {
        Entity? best = null;
        foreach (var entity in Entities)
        {
            if (!IsPlace(entity) && entity.Company?.Kind != CompanyKind.Project && (best is null || entity.Mentions.Count > best.Mentions.Count))
            {
                best = entity;
            }
        }

        return best;
    }

    /// <summary>The spans that no quotation marks of their paragraph enclose.</summary>
    private List<TextSpan> OutsideQuotes(List<TextSpan> spans)
    {
        var outside = new List<TextSpan>();
        var source = text.Article.Text;
        var (at, quoted) = (0, false);
        foreach (var span in spans)
        {
            for (; at < span.Start; at++)
            {
                quoted = source[at] != '\n' && (quoted ^ (source[at] == '"'));
            }

            if (!quoted)
            {
                outside.Add(span);
            }
        }

        return outside;
    }

    private Entity Known(Company company)
    {
        if (!_byKey.TryGetValue(company.Id, out var entity))
        {
            _byKey.Add(company.Id, entity = NewEntity(company.Name, company));
        }

        return entity;
    }

    private Entity NewEntity(string name, Company? company)
    {
        var entity = new Entity(Entities.Count, name, company);
        Entities.Add(entity);
        return entity;
    }

    /// <summary>"Sakura" after "Sakura Internet" is the same company.</summary>
    private Entity? ShortFormOf(string name) => _byFirstWord.GetValueOrDefault(name);

    private void AddMention(Entity entity, TextSpan span, NameForm form, string? brand)
    {
        var mention = new NameMention(span, entity.Index, form, brand, text.SentenceAt(span.Start));
        entity.Mentions.Add(mention);
        (IsPlace(entity) ? _recentPlaces : _recent).Add(mention);
    }

    private static bool IsPlace(Entity entity) => entity.Company?.Kind is CompanyKind.Country or CompanyKind.Region or CompanyKind.Government;

    /// <summary>
    /// Of the places of this sentence and the two before it, the one that the article has named most; the last of equals. Where these name none, the last place.
    /// </summary>
    private Entity? PlaceMeantBefore(TextSpan span)
    {
        var sentence = text.SentenceAt(span.Start);
        Entity? meant = null;
        for (var i = _recentPlaces.Count - 1; i >= 0 && _recentPlaces.Count - i <= MostPlaces && (meant is null || sentence - _recentPlaces[i].Sentence <= PlaceReach); i--)
        {
            var place = Entities[_recentPlaces[i].Entity];
            if (meant is null || place.Mentions.Count > meant.Mentions.Count)
            {
                meant = place;
            }
        }

        return meant;
    }

    /// <summary>The last company of the kind that the words name ("the chip company"); null when they name none or none was mentioned.</summary>
    private Entity? LastOfKind(TextSpan span)
    {
        CueSet said = default;
        for (var i = CueMention.FirstFrom(cues, span.Start); i < cues.Count && cues[i].Span.Start < span.End; i++)
        {
            said = said.With(cues[i].Cues);
        }

        var sentence = text.SentenceAt(span.Start);
        foreach (var (kindCues, kinds) in KindsByCue)
        {
            if (!said.HasAny(kindCues))
            {
                continue;
            }

            for (var i = _recent.Count - 1; i >= 0 && sentence - _recent[i].Sentence <= KindReach; i--)
            {
                if (Entities[_recent[i].Entity].Company is { } company && kinds.AsSpan().Contains(company.Kind))
                {
                    return Entities[_recent[i].Entity];
                }
            }
        }

        return null;
    }

    /// <summary>The first company of the nearest earlier sentence, or of this one when it stands before the words.</summary>
    private Entity? LastSubject(TextSpan span)
    {
        var sentence = text.SentenceAt(span.Start);
        NameMention? best = null;
        for (var i = _recent.Count - 1; i >= 0 && _recent.Count - i < 40; i--)
        {
            var mention = _recent[i];
            if (sentence - mention.Sentence > 3)
            {
                break;
            }

            if (best is not null && mention.Sentence != best.Sentence)
            {
                break;
            }

            best = mention;
        }

        return best is null ? null : Entities[best.Entity];
    }

    private IEnumerable<Entity> LastTwo(TextSpan span)
    {
        var sentence = text.SentenceAt(span.Start);
        var found = new List<int>();
        for (var i = _recent.Count - 1; i >= 0 && found.Count < 2; i--)
        {
            if (sentence - _recent[i].Sentence > 4)
            {
                break;
            }

            if (!found.Contains(_recent[i].Entity))
            {
                found.Add(_recent[i].Entity);
            }
        }

        return found.Count == 2 ? found.Order().Select(index => Entities[index]).ToList() : [];
    }
}
