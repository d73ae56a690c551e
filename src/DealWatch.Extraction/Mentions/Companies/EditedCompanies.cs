namespace DealWatch.Extraction.Mentions.Companies;

/// <summary>Puts what people say on top of the gazetteer: companies, then names, then what is merged, then what is no company.</summary>
internal sealed class EditedCompanies
{
    private readonly Dictionary<string, Company> _byId = [];
    private readonly List<string> _order = [];
    private readonly Dictionary<string, CompanyName> _names = [];
    private readonly Dictionary<string, string> _merged = [];

    private EditedCompanies(CompanyGazetteer gazetteer)
    {
        foreach (var company in gazetteer.All)
        {
            _byId.Add(company.Id, company);
            _order.Add(company.Id);
        }

        foreach (var name in gazetteer.Names)
        {
            _names.Add(CompanyGazetteer.Key(name.Text), name);
        }
    }

    /// <exception cref="ArgumentException">An edit cannot be: the message names the company and what is wrong.</exception>
    public static CompanyIndex Apply(CompanyGazetteer gazetteer, GazetteerEdits edits)
    {
        var edited = new EditedCompanies(gazetteer);
        foreach (var edit in edits.Companies)
        {
            edited.Describe(edit);
        }

        foreach (var edit in edits.Companies)
        {
            edited.MoveNames(edit);
        }

        foreach (var edit in edits.Companies.Where(edit => edit.MergedInto is not null))
        {
            edited._merged[edit.Id] = edit.MergedInto!;
        }

        edited.Merge();
        edited.CheckParents();
        foreach (var name in edits.NoCompanies)
        {
            edited._names.Remove(CompanyGazetteer.Key(name));
        }

        return edited.ToIndex();
    }

    private void Describe(CompanyEdit edit)
    {
        if (!_byId.TryGetValue(edit.Id, out var company))
        {
            company = New(edit);
            _order.Add(edit.Id);
        }

        if (edit.Kind is { } kind && !CompanyKind.IsKnown(kind))
        {
            throw Error(edit, $"has the kind '{kind}', which is unknown");
        }

        _byId[edit.Id] = company with
        {
            Name = edit.Name ?? company.Name,
            Kind = edit.Kind ?? company.Kind,
            Parent = edit.Parent is null ? company.Parent : edit.Parent.Length == 0 ? null : edit.Parent,
        };
    }

    private static Company New(CompanyEdit edit)
    {
        if (edit.Id.Length == 0 || edit.Id.AsSpan().ContainsAnyExcept("abcdefghijklmnopqrstuvwxyz0123456789-"))
        {
            throw Error(edit, "is new, and its id may hold lower-case letters, digits and hyphens only");
        }

        return new Company { Id = edit.Id, Name = edit.Name ?? throw Error(edit, "is in no gazetteer and has no name"), Kind = CompanyKind.Other };
    }

    private void MoveNames(CompanyEdit edit)
    {
        foreach (var key in edit.RemovedNames.Select(CompanyGazetteer.Key))
        {
            if (_names.TryGetValue(key, out var name) && name.Company.Id == edit.Id)
            {
                _names.Remove(key);
            }
        }

        IEnumerable<string> own = edit.Name is null ? edit.AddedNames : edit.AddedNames.Prepend(edit.Name);
        foreach (var text in own)
        {
            var key = CompanyGazetteer.Key(text);
            if (key.Length < 2 || key.Length != text.Length || text[0] == '*' || text[^1] == '*')
            {
                throw Error(edit, $"has the name '{text}', which is shorter than two characters or begins or ends with a space or a star");
            }

            var ordinary = _names.TryGetValue(key, out var before) && before.Company.Id == edit.Id && before.IsAmbiguous;
            _names[key] = new CompanyName(text, _byId[edit.Id], false, ordinary);
        }
    }

    /// <summary>Gives everything of the merged companies to those that they are.</summary>
    private void Merge()
    {
        foreach (var id in _merged.Keys)
        {
            Company from = _byId[id], into = _byId[TargetOf(id)];
            _byId[into.Id] = into with
            {
                CloudBrand = into.CloudBrand ?? from.CloudBrand,
                Ticker = into.Ticker ?? from.Ticker,
                Products = [.. into.Products.Union(from.Products)],
                People = [.. into.People.Union(from.People)],
                Places = [.. into.Places.Union(from.Places)],
            };
        }

        foreach (var company in _byId.Values.Where(company => company.Parent is not null).ToList())
        {
            var parent = TargetOf(company.Parent!);
            _byId[company.Id] = company with { Parent = parent == company.Id ? null : parent };
        }
    }

    private string TargetOf(string id)
    {
        var target = id;
        for (var steps = 0; _merged.TryGetValue(target, out var next); steps++)
        {
            target = next;
            if (steps > _merged.Count || !_byId.ContainsKey(next))
            {
                throw new ArgumentException($"The company '{id}' is merged into '{next}', which is {(steps > _merged.Count ? "itself" : "no id")}.");
            }
        }

        return target;
    }

    private void CheckParents()
    {
        foreach (var company in _byId.Values)
        {
            var steps = 0;
            for (var current = company; current.Parent is { } parent; current = _byId[parent])
            {
                if (!_byId.ContainsKey(parent) || ++steps > _byId.Count)
                {
                    throw new ArgumentException($"The company '{company.Id}' has the parent '{parent}', which is {(steps > _byId.Count ? "below itself" : "no id")}.");
                }
            }
        }
    }

    private CompanyIndex ToIndex()
    {
        ListNames();
        var ids = _byId.Keys.ToDictionary(id => id, id => _byId[TargetOf(id)]);
        return CompanyIndex.Of(
            [.. _order.Where(id => !_merged.ContainsKey(id)).Select(id => _byId[id])],
            ids,
            _names.Values.Select(name => name with { Company = ids[name.Company.Id] }));
    }

    /// <summary>The lists of the companies say what their names have come to.</summary>
    private void ListNames()
    {
        foreach (var names in _names.Values.GroupBy(name => TargetOf(name.Company.Id)).ToList())
        {
            var company = _byId[names.Key];
            _byId[company.Id] = company with
            {
                Aliases = [.. names.Where(name => !name.IsBrand && name.Text != company.Name).Select(name => name.Text)],
                Brands = [.. names.Where(name => name.IsBrand).Select(name => name.Text)],
            };
        }
    }

    private static ArgumentException Error(CompanyEdit edit, string what) => new($"The company '{edit.Id}' {what}.");
}
