using DealWatch.Extraction.Text;

namespace DealWatch.Extraction.Mentions.Companies;

/// <summary>
/// All known organisations, countries, regions and named projects, with the names that articles give them. Immutable and thread-safe.
/// </summary>
public sealed class CompanyGazetteer
{
    internal const string FileName = "companies.json";

    private readonly Dictionary<string, Company> _byId;
    private readonly Dictionary<string, CompanyName> _byName;
    private readonly Dictionary<string, Company> _byTicker;
    private readonly Dictionary<string, List<Company>> _children = [];
    private readonly HashSet<string> _noCompanies;

    private CompanyGazetteer(CompanyIndex index, GazetteerEdits edits)
    {
        Edits = edits;
        _noCompanies = [.. edits.NoCompanies.Select(Key)];
        All = index.Companies;
        _byId = index.ById;
        _byName = index.ByName;
        _byTicker = index.ByTicker;
        foreach (var company in All)
        {
            if (company.Parent is not null)
            {
                AddChild(company.Parent, company);
            }
        }
    }

    /// <summary>The kinds that a company may have.</summary>
    public static IReadOnlyList<string> Kinds => CompanyKind.All;

    /// <summary>What people said on top of the embedded data.</summary>
    public GazetteerEdits Edits { get; }

    /// <summary>All entries, in the order of the data file, then the added ones.</summary>
    public IReadOnlyList<Company> All { get; }

    /// <summary>Every canonical name, alias and brand; each means one company.</summary>
    internal IReadOnlyCollection<CompanyName> Names => _byName.Values;

    /// <summary>The entry with this identifier, or the one that it was merged into; null when there is none.</summary>
    public Company? ById(string id) => _byId.GetValueOrDefault(id);

    /// <summary>
    /// The entry that bears this name, alias, brand or, when none does, this ticker; null when there is none.
    /// Case and diacritics are ignored.
    /// </summary>
    public Company? ByName(string name)
    {
        var key = Key(name);
        return _byName.TryGetValue(key, out var found) ? found.Company : _byTicker.GetValueOrDefault(key);
    }

    /// <summary>The parent of an entry, or null when it has none.</summary>
    public Company? ParentOf(Company company) => company.Parent is null ? null : _byId[company.Parent];

    /// <summary>The direct subsidiaries and units of an entry, in the order of the data file.</summary>
    public IReadOnlyList<Company> ChildrenOf(Company company) => _children.TryGetValue(company.Id, out var children) ? children : [];

    /// <summary>Reads the embedded data.</summary>
    /// <exception cref="GazetteerException">The data is malformed or contradicts itself.</exception>
    internal static CompanyGazetteer Load() => Read(FileName, GazetteerFile.ReadEmbedded(FileName));

    /// <summary>Reads and checks the content of a data file.</summary>
    internal static CompanyGazetteer Read(string file, ReadOnlySpan<byte> content) =>
        new(CompanyIndex.Build(GazetteerFile.ParseArray(file, content)), GazetteerEdits.None);

    /// <summary>This gazetteer with edits on top; itself stays as it is.</summary>
    /// <exception cref="ArgumentException">An edit cannot be; the message names the company and what is wrong.</exception>
    internal CompanyGazetteer With(GazetteerEdits edits) => new(EditedCompanies.Apply(this, edits), edits);

    /// <summary>This gazetteer without some companies, as if nobody had entered them.</summary>
    /// <param name="hidden">Identifiers of the companies.</param>
    internal CompanyGazetteer Without(IReadOnlySet<string> hidden) =>
        new(CompanyIndex.Of([.. All.Where(company => !hidden.Contains(company.Id))], _byId, Names.Where(name => !hidden.Contains(name.Company.Id))), Edits);

    /// <summary>Whether people said that the name is no company.</summary>
    internal bool IsNoCompany(string name) => _noCompanies.Count > 0 && _noCompanies.Contains(Key(name));

    /// <summary>The form under which a name is looked up.</summary>
    internal static string Key(string name) => CharClass.Fold(name.Trim());

    private void AddChild(string parent, Company company)
    {
        if (!_children.TryGetValue(parent, out var children))
        {
            _children.Add(parent, children = []);
        }

        children.Add(company);
    }
}
