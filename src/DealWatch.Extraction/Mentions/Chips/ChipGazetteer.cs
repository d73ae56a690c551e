using DealWatch.Extraction.Mentions.Companies;
using DealWatch.Extraction.Text;

namespace DealWatch.Extraction.Mentions.Chips;

/// <summary>All known chips and systems, their vendors, and the words for chips in general. Immutable and thread-safe.</summary>
internal sealed class ChipGazetteer
{
    public const string FileName = "chips.json";

    private readonly Dictionary<string, ChipVendor> _vendors = [];

    /// <summary>Vendors by the company that theirs was merged into.</summary>
    private readonly Dictionary<string, ChipVendor> _mergedVendors = [];
    private readonly Dictionary<string, ChipName> _names = [];
    private readonly Dictionary<string, IReadOnlyList<string>> _words = [];
    private readonly List<ChipModel> _models = [];

    private ChipGazetteer()
    {
    }

    public IReadOnlyCollection<ChipVendor> Vendors => _vendors.Values;

    public IReadOnlyList<ChipModel> Models => _models;

    /// <summary>Every name of every model; each means one model.</summary>
    public IReadOnlyCollection<ChipName> Names => _names.Values;

    /// <summary>Language code to the words that mean chips in general (GPU, acceleratore, 芯片).</summary>
    public IReadOnlyDictionary<string, IReadOnlyList<string>> Words => _words;

    /// <summary>The vendor that is this company, or null when the company makes no chips.</summary>
    public ChipVendor? VendorOf(string companyId) => _vendors.GetValueOrDefault(companyId) ?? _mergedVendors.GetValueOrDefault(companyId);

    /// <summary>The model that bears this name, case and diacritics ignored; null when there is none.</summary>
    public ChipModel? ByName(string name) => _names.TryGetValue(Key(name), out var found) ? found.Model : null;

    /// <summary>Reads the embedded data.</summary>
    /// <exception cref="GazetteerException">The data is malformed or contradicts itself.</exception>
    public static ChipGazetteer Load(CompanyGazetteer companies) => Read(FileName, GazetteerFile.ReadEmbedded(FileName), companies);

    public static ChipGazetteer Read(string file, ReadOnlySpan<byte> content, CompanyGazetteer companies)
    {
        var sections = GazetteerFile.ParseSections(file, content);
        var chips = new ChipGazetteer();
        foreach (var record in Section(file, sections, "vendors"))
        {
            chips.AddVendor(record, companies);
        }

        foreach (var record in Section(file, sections, "models"))
        {
            chips.AddModel(record);
        }

        foreach (var record in Section(file, sections, "words"))
        {
            chips.AddWords(record);
        }

        return chips;
    }

    private static List<GazetteerRecord> Section(string file, Dictionary<string, List<GazetteerRecord>> sections, string key) =>
        sections.TryGetValue(key, out var records) ? records : throw new GazetteerException(file, null, $"key '{key}' is missing");

    private static string Key(string name) => CharClass.Fold(name.Trim());

    private void AddVendor(GazetteerRecord record, CompanyGazetteer companies)
    {
        var vendor = new ChipVendor { Company = record.Text("company"), Name = record.Text("name") };
        record.End();
        if (companies.ById(vendor.Company) is not { } company)
        {
            throw record.Error("company", $"of '{vendor.Name}': '{vendor.Company}' is no company id");
        }

        if (!_vendors.TryAdd(vendor.Company, vendor))
        {
            throw record.Error("company", $"'{vendor.Company}' is listed twice");
        }

        if (company.Id != vendor.Company)
        {
            _mergedVendors.TryAdd(company.Id, vendor);
        }
    }

    private void AddModel(GazetteerRecord record)
    {
        var model = new ChipModel
        {
            Name = record.Text("name"),
            Vendor = record.OptionalText("vendor"),
            Kind = record.Text("kind"),
            Aliases = record.List("aliases"),
            Ambiguous = record.List("ambiguous"),
        };
        record.End();
        if (model.Vendor is not null && !_vendors.ContainsKey(model.Vendor))
        {
            throw record.Error("vendor", $"of '{model.Name}': '{model.Vendor}' is no vendor");
        }

        if (!ChipKind.IsKnown(model.Kind))
        {
            throw record.Error("kind", $"of '{model.Name}' is unknown: '{model.Kind}'");
        }

        _models.Add(model);
        AddNames(model, record);
    }

    private void AddNames(ChipModel model, GazetteerRecord record)
    {
        AddName(model, model.Name, "name", record);
        foreach (var alias in model.Aliases)
        {
            AddName(model, alias, "aliases", record);
        }

        foreach (var text in model.Ambiguous)
        {
            if (!_names.TryGetValue(Key(text), out var name) || name.Model != model)
            {
                throw record.Error("ambiguous", $"'{text}' is none of the names of '{model.Name}'");
            }

            _names[Key(text)] = name with { IsAmbiguous = true };
        }
    }

    private void AddName(ChipModel model, string name, string key, GazetteerRecord record)
    {
        var folded = Key(name);
        if (folded.Length < 2 || folded.Length != name.Length)
        {
            throw record.Error(key, $"'{name}' of '{model.Name}' has fewer than two characters or spaces around it");
        }

        if (!_names.TryAdd(folded, new ChipName(name, model, false)))
        {
            throw record.Error(key, $"'{name}' of '{model.Name}' belongs to '{_names[folded].Model.Name}' too");
        }
    }

    private void AddWords(GazetteerRecord record)
    {
        var language = record.Text("language");
        if (!_words.TryAdd(language, record.List("words")))
        {
            throw record.Error("language", $"'{language}' is listed twice");
        }

        record.End();
    }
}
