namespace DealWatch.Extraction.Mentions.Companies;

/// <summary>Makes companies of records, checks them against each other and indexes them.</summary>
internal sealed class CompanyIndex
{
    private readonly List<Company> _companies;

    private CompanyIndex(int count)
    {
        _companies = new List<Company>(count);
        ById = new Dictionary<string, Company>(count);
        ByName = new Dictionary<string, CompanyName>(count * 4);
        ByTicker = new Dictionary<string, Company>(count);
    }

    public IReadOnlyList<Company> Companies => _companies;

    public Dictionary<string, Company> ById { get; }

    public Dictionary<string, CompanyName> ByName { get; }

    public Dictionary<string, Company> ByTicker { get; }

    /// <exception cref="GazetteerException">A record is incomplete or contradicts another.</exception>
    public static CompanyIndex Build(List<GazetteerRecord> records)
    {
        var index = new CompanyIndex(records.Count);
        foreach (var record in records)
        {
            var company = ToCompany(record);
            index.AddIdentity(company, record);
            index.AddNames(company, record);
            index._companies.Add(company);
        }

        for (var i = 0; i < records.Count; i++)
        {
            index.CheckParents(index._companies[i], records[i]);
        }

        return index;
    }

    /// <summary>From companies and names that are checked already; identifiers of companies that are merged into another lead to that one.</summary>
    public static CompanyIndex Of(IReadOnlyList<Company> companies, IReadOnlyDictionary<string, Company> byId, IEnumerable<CompanyName> names)
    {
        var index = new CompanyIndex(companies.Count);
        index._companies.AddRange(companies);
        foreach (var (id, company) in byId)
        {
            index.ById.Add(id, company);
        }

        foreach (var name in names)
        {
            index.ByName.Add(CompanyGazetteer.Key(name.Text), name);
        }

        foreach (var company in companies.Where(company => company.Ticker is not null))
        {
            index.ByTicker.TryAdd(CompanyGazetteer.Key(company.Ticker!), company);
        }

        return index;
    }

    private static Company ToCompany(GazetteerRecord record)
    {
        var company = new Company
        {
            Id = record.Text("id"),
            Name = record.Text("name"),
            Kind = record.Text("kind"),
            Aliases = record.List("aliases"),
            Brands = record.List("brands"),
            CloudBrand = record.OptionalText("cloudBrand"),
            Ticker = record.OptionalText("ticker"),
            Parent = record.OptionalText("parent"),
            Ambiguous = record.List("ambiguous"),
            Products = record.List("products"),
            People = record.List("people"),
            Places = record.List("places"),
        };
        record.End();
        return company;
    }

    private void AddIdentity(Company company, GazetteerRecord record)
    {
        foreach (var c in company.Id)
        {
            if (!char.IsAsciiLetterLower(c) && !char.IsAsciiDigit(c) && c != '-')
            {
                throw record.Error("id", $"of '{company.Id}' may hold lower-case letters, digits and hyphens only");
            }
        }

        if (!ById.TryAdd(company.Id, company))
        {
            throw record.Error("id", $"'{company.Id}' is used twice");
        }

        if (!CompanyKind.IsKnown(company.Kind))
        {
            throw record.Error("kind", $"of '{company.Id}' is unknown: '{company.Kind}'");
        }

        if (company.Ticker is not null && !ByTicker.TryAdd(CompanyGazetteer.Key(company.Ticker), company))
        {
            throw record.Error("ticker", $"'{company.Ticker}' of '{company.Id}' belongs to '{ByTicker[CompanyGazetteer.Key(company.Ticker)].Id}' too");
        }
    }

    private void AddNames(Company company, GazetteerRecord record)
    {
        AddName(company, company.Name, false, "name", record);
        foreach (var alias in company.Aliases)
        {
            AddName(company, alias, false, "aliases", record);
        }

        foreach (var brand in company.Brands)
        {
            AddName(company, brand, true, "brands", record);
        }

        foreach (var text in company.Ambiguous)
        {
            var key = CompanyGazetteer.Key(text);
            if (!ByName.TryGetValue(key, out var name) || name.Company != company)
            {
                throw record.Error("ambiguous", $"'{text}' is none of the names of '{company.Id}'");
            }

            ByName[key] = name with { IsAmbiguous = true };
        }
    }

    private void AddName(Company company, string name, bool isBrand, string key, GazetteerRecord record)
    {
        var folded = CompanyGazetteer.Key(name);
        if (folded.Length < 2 || folded.Length != name.Length)
        {
            throw record.Error(key, $"'{name}' of '{company.Id}' has fewer than two characters or spaces around it");
        }

        if (!ByName.TryAdd(folded, new CompanyName(name, company, isBrand, false)))
        {
            var other = ByName[folded].Company;
            throw record.Error(key, other == company ? $"'{name}' of '{company.Id}' is listed twice" : $"'{name}' of '{company.Id}' belongs to '{other.Id}' too");
        }
    }

    private void CheckParents(Company company, GazetteerRecord record)
    {
        var steps = 0;
        for (var current = company; current.Parent is not null;)
        {
            if (!ById.TryGetValue(current.Parent, out var parent))
            {
                throw record.Error("parent", $"'{current.Parent}' of '{company.Id}' is no id");
            }

            if (++steps > _companies.Count)
            {
                throw record.Error("parent", $"'{company.Parent}' of '{company.Id}' closes a circle");
            }

            current = parent;
        }
    }
}
