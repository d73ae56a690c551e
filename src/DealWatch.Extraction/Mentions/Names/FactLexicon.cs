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
        _people = Build(gazetteer, company => company.People.SelectMany(WithSurname));
        _places = Build(gazetteer, company => company.Places);
    }

    /// <summary>The facts of one kind.</summary>
    public PhraseTrie<List<Company>> Of(FactKind kind) => kind switch
    {
        FactKind.Product => _products,
        FactKind.Person => _people,
        _ => _places,
    };

    private static PhraseTrie<List<Company>> Build(CompanyGazetteer gazetteer, Func<Company, IEnumerable<string>> facts)
    {
        var owners = new Dictionary<string, List<Company>>(StringComparer.Ordinal);
        foreach (var company in gazetteer.All)
        {
            foreach (var fact in facts(company).Select(CharClass.Fold).Distinct())
            {
                (owners.TryGetValue(fact, out var list) ? list : owners[fact] = []).Add(company);
            }
        }

        var trie = new PhraseTrie<List<Company>>();
        foreach (var (fact, companies) in owners)
        {
            trie.Add(fact, companies);
        }

        return trie;
    }

    private static IEnumerable<string> WithSurname(string person)
    {
        yield return person;
        var space = person.LastIndexOf(' ');
        if (space > 0 && person.Length - space > 4)
        {
            yield return person[(space + 1)..];
        }
    }
}
