namespace DealWatch.Web.Search.Typed;

/// <summary>The fields of the query language.</summary>
public static class FieldTable
{
    public static readonly IReadOnlyList<FieldWord> All =
    [
        new(QueryField.Company, ["company", "party", "azienda", "società", "impresa"], "A party in any role; asked for twice, both must be parties", "company:OpenAI"),
        new(QueryField.Buyer, ["buyer", "customer", "cliente", "acquirente"], "Who gets it and pays", "buyer:Meta"),
        new(QueryField.Provider, ["provider", "seller", "supplier", "fornitore"], "Who provides it", "provider:CoreWeave"),
        new(QueryField.Vendor, ["vendor", "maker", "produttore"], "Who makes the chips", "vendor:Nvidia"),
        new(QueryField.Chip, ["chip", "chips", "model", "modello"], "Model of the chips, or a part of it", "chip:GB300"),
        new(QueryField.Cloud, ["cloud"], "Brand of the cloud", "cloud:Azure"),
        new(QueryField.Type, ["type", "tipo"], "What the deal is about", "type:power"),
        new(QueryField.Status, ["status", "stato"], "How firm it is", "status:signed"),
        new(QueryField.Value, ["value", "amount", "valore", "importo"], "Whole value in US dollars", "value>10bn"),
        new(QueryField.Power, ["power", "potenza"], "Electric power", "power>1GW"),
        new(QueryField.Year, ["year", "anno"], "Year of the deal, or a range", "year:2024..2025"),
        new(QueryField.Month, ["month", "mese"], "Month of the deal", "month:2025-09"),
        new(QueryField.From, ["from", "dal", "da"], "Not before this day, month or year", "from:2025-09-15"),
        new(QueryField.To, ["to", "until", "al", "fino"], "Not after this day, month or year", "to:2025-10"),
        new(QueryField.Since, ["since", "new", "novità"], "New in the library or changed since then", "since:monday"),
        new(QueryField.Language, ["lang", "language", "lingua"], "An article in this language tells of it", "lang:it"),
        new(QueryField.Source, ["source", "publisher", "fonte", "testata"], "This publisher tells of it", "source:Reuters"),
        new(QueryField.Is, ["is", "è"], "conflict: sources disagree; new: of the last seven days; ended, signed, main, background, unsummed, double", "is:conflict"),
    ];

    private static readonly Dictionary<string, FieldWord> ByName =
        All.SelectMany(word => word.Names.Select(name => (Name: SearchText.Fold(name), Word: word))).ToDictionary(pair => pair.Name, pair => pair.Word);

    /// <summary>The field of this name, without regard to case and accents; null when there is none.</summary>
    public static FieldWord? Find(string name) => ByName.GetValueOrDefault(SearchText.Fold(name));

    /// <summary>The name that is written most like this one; null when none is.</summary>
    public static string? Nearest(string name) => WordChoice.Nearest(name, ByName.Keys);
}
