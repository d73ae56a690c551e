using DealWatch.Extraction.Languages;
using DealWatch.Extraction.Mentions.Companies;
using DealWatch.Extraction.Text;

namespace DealWatch.Extraction.Mentions.Names;

/// <summary>Collects the mentions of one article under their entities, and resolves what takes up an earlier name.</summary>
internal sealed class EntityTable(SegmentedText text)
{
    private readonly Dictionary<string, Entity> _byKey = new(StringComparer.Ordinal);
    private readonly Dictionary<string, Entity> _byFirstWord = new(StringComparer.Ordinal);
    private readonly List<NameMention> _recent = [];
    private Entity? _lastPlace;

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
                if (LastSubject(span) is { } last)
                {
                    AddMention(last, span, NameForm.Anaphor, null);
                }

                break;
            case NameMeaning.CountryAnaphor:
                if (_lastPlace is { } place)
                {
                    AddMention(place, span, NameForm.Anaphor, null);
                }

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
        if (IsPlace(entity))
        {
            _lastPlace = entity;
        }
        else
        {
            _recent.Add(mention);
        }
    }

    private static bool IsPlace(Entity entity) => entity.Company?.Kind is CompanyKind.Country or CompanyKind.Region or CompanyKind.Government;

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
