namespace DealWatch.Web.Search.Typed;

/// <summary>The fields of the query language.</summary>
public static class FieldTable
{
    public static readonly IReadOnlyList<FieldWord> All =
    [
        new(QueryField.Company, Later("company##field"), ["party", "azienda", "società", "impresa"], Later("A party in any role; asked for twice, both must be parties"), Later("company:OpenAI")),
        new(QueryField.Buyer, Later("buyer##field"), ["customer", "cliente", "acquirente"], Later("Who gets it and pays"), Later("buyer:Meta")),
        new(QueryField.Provider, Later("provider##field"), ["seller", "supplier", "fornitore"], Later("Who provides it"), Later("provider:CoreWeave")),
        new(QueryField.Vendor, Later("vendor##field"), ["maker", "produttore"], Later("Who makes the chips"), Later("vendor:Nvidia")),
        new(QueryField.Chip, Later("chip##field"), ["chips", "model", "modello"], Later("Model of the chips, or a part of it"), Later("chip:GB300")),
        new(QueryField.Cloud, Later("cloud##field"), [], Later("Brand of the cloud"), Later("cloud:Azure")),
        new(QueryField.Type, Later("type##field"), ["tipo"], Later("What the deal is about"), Later("type:power")),
        new(QueryField.Status, Later("status##field"), ["stato"], Later("How firm it is"), Later("status:signed")),
        new(QueryField.Value, Later("value##field"), ["amount", "valore", "importo"], Later("Whole value in US dollars"), Later("value>10bn"), Later("value<=10bn")),
        new(QueryField.Power, Later("power##field"), ["potenza"], Later("Electric power"), Later("power>1GW"), Later("power<=1GW")),
        new(QueryField.Year, Later("year##field"), ["anno"], Later("Year of the deal, or a range"), Later("year:2024..2025"), Later("year<2024")),
        new(QueryField.Month, Later("month##field"), ["mese"], Later("Month of the deal"), Later("month:2025-09")),
        new(QueryField.From, Later("from##field"), ["dal", "da"], Later("Not before this day, month or year"), Later("from:2025-09-15"), Later("to:2025-10")),
        new(QueryField.To, Later("to##field"), ["until", "al", "fino"], Later("Not after this day, month or year"), Later("to:2025-10"), Later("from:2025-09-15")),
        new(QueryField.Since, Later("since##field"), ["new", "novità"], Later("New in the library or changed since then"), Later("since:monday")),
        new(QueryField.Language, Later("lang##field"), ["language", "lingua"], Later("An article in this language tells of it"), Later("lang:it")),
        new(QueryField.Source, Later("source##field"), ["publisher", "fonte", "testata"], Later("This publisher tells of it"), Later("source:Reuters")),
        new(QueryField.Is, Later("is##field"), ["è"], Later("conflict: sources disagree; new: of the last seven days; ended, signed, main, background, unsummed, double"), Later("is:conflict")),
    ];

    private static readonly Dictionary<string, FieldWord> ByName =
        All.SelectMany(word => word.Names.Select(name => (Name: SearchText.Fold(name), Word: word))).ToDictionary(pair => pair.Name, pair => pair.Word);

    /// <summary>The field of this name, without regard to case and accents; null when there is none.</summary>
    public static FieldWord? Find(string name) => ByName.GetValueOrDefault(SearchText.Fold(name));

    /// <summary>The name that is written most like this one; null when none is.</summary>
    public static string? Nearest(string name) => WordChoice.Nearest(name, ByName.Keys);
}
