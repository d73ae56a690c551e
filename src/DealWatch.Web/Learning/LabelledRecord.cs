using DealWatch.Extraction.Records;
using DealWatch.Web.Data;
using DealWatch.Web.Reconciliation.Resolution;
using DealWatch.Web.Search;

namespace DealWatch.Web.Learning;

/// <summary>A record as people say that it should have been read.</summary>
/// <param name="Read">As it was read.</param>
/// <param name="Names">All names of each company, by the name that it is shown under.</param>
/// <param name="Set">Fields that were read otherwise, in the form of <see cref="FieldOverride.Value"/>.</param>
internal sealed record LabelledRecord(ReportRow Read, IReadOnlyDictionary<string, IReadOnlyList<string>> Names, IReadOnlyDictionary<string, string> Set)
{
    public DealType Type => Set.TryGetValue(FieldNames.Type, out var set) ? FieldText.ParseEnum<DealType>(set) ?? Read.Type : Read.Type;

    public DealStatus Status => Set.TryGetValue(FieldNames.Status, out var set) ? FieldText.ParseEnum<DealStatus>(set) ?? Read.Status : Read.Status;

    public MoneyValue? Value => Set.TryGetValue(FieldNames.Value, out var set) ? FieldText.ParseMoney(set) : Read.Value;

    public int? DurationMonths => Number(FieldNames.DurationMonths, Read.DurationMonths);

    public int? StartYear => Number(FieldNames.StartYear, Read.StartYear);

    public int? EndYear => Number(FieldNames.EndYear, Read.EndYear);

    public double? PowerMw => Set.TryGetValue(FieldNames.PowerMw, out var set) ? FieldText.ParseNumber(set) : Read.PowerMw;

    public string? CloudProvider => Set.TryGetValue(FieldNames.CloudProvider, out var set) ? (set.Length == 0 ? null : set) : Read.CloudProvider;

    public IReadOnlyList<(PartyRole Role, string Company, string? Brand)> Parties => Set.TryGetValue(FieldNames.Parties, out var set)
        ? FieldText.ParseParties(set)
        : [.. Read.Parties.Select(party => (party.Role, party.Name, party.Brand))];

    public IReadOnlyList<(long? Quantity, string? Vendor, string? Model)> Chips => Set.TryGetValue(FieldNames.Chips, out var set)
        ? FieldText.ParseChips(set)
        : [.. Read.Chips.Select(chip => (chip.Quantity, chip.Vendor, chip.Model))];

    public string? Evidence => Read.For("deal").FirstOrDefault()?.Quote;

    public static IReadOnlyDictionary<string, IReadOnlyList<string>> NamesOf(IEnumerable<Company> companies) => companies.DistinctBy(company => company.Name)
        .ToDictionary(company => company.Name, company => (IReadOnlyList<string>)[.. company.Aliases.Select(alias => alias.Name).Order(StringComparer.Ordinal)]);

    private int? Number(string field, int? read) => Set.TryGetValue(field, out var set) ? FieldText.ParseInt(set) : read;
}
