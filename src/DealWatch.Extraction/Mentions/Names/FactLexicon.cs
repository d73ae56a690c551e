using DealWatch.Extraction.Mentions.Companies;
using DealWatch.Extraction.Text;

namespace DealWatch.Extraction.Mentions.Names;

/// <summary>Products, people and places of the gazetteer, each with the companies that it may stand for; the same for every language.</summary>
internal sealed class FactLexicon
{
    private readonly PhraseTrie<List<Company>> _products;
    private readonly PhraseTrie<List<Company>> _people;
    private readonly PhraseTrie<List<Company>> _places;

    public FactLexicon(CompanyGazetteer gazetteer)
    {
        _products = Build(gazetteer, company => company.Products);
        _people = Build(gazetteer, company => WithSurnames(company.People));
        _places = Build(gazetteer, company => company.Places);
    }

    /// <summary>The facts of one kind.</summary>
    public PhraseTrie<List<Company>> Of(FactKind kind) => kind switch
    {
        FactKind.Product => _products,
        FactKind.Person => _people,
        _ => _places,
    };

    private static PhraseTrie<List<Company>> Build(CompanyGazetteer gazetteer, Func<Company, IReadOnlyList<string>> facts)
    {
        var owners = new Dictionary<string, List<Company>>(gazetteer.All.Count, StringComparer.Ordinal);
        foreach (var company in gazetteer.All)
        {
            foreach (var fact in facts(company))
            {
                AddOwner(owners, CharClass.Fold(fact), company);
            }
        }

        var trie = new PhraseTrie<List<Company>>();
        foreach (var (fact, companies) in owners)
        {
            trie.Add(fact, companies);
        }

        return trie;
    }

    private static void AddOwner(Dictionary<string, List<Company>> owners, string fact, Company company)
    {
        if (!owners.TryGetValue(fact, out var companies))
        {
            owners.Add(fact, [company]);
        }
        else if (!ReferenceEquals(companies[^1], company))
        {
            companies.Add(company);
        }
    }

    private static List<string> WithSurnames(IReadOnlyList<string> people)
    {
        var names = new List<string>(people.Count * 2);
        foreach (var person in people)
        {
            names.Add(person);
            var space = person.LastIndexOf(' ');
            if (space > 0 && person.Length - space > 4)
            {
                names.Add(person[(space + 1)..]);
            }
        }

        return names;
    }
}
