using DealWatch.Web.Data;
using DealWatch.Web.Reconciliation.Resolution;
using DealChip = DealWatch.Web.Data.DealChip;
using DealParty = DealWatch.Web.Data.DealParty;

namespace DealWatch.Web.Reconciliation;

/// <summary>The reports that a deal is shown by, the best one first, with what people set of it.</summary>
/// <param name="bestFirst">With parties, their companies, chips and the evidence of the deal.</param>
/// <param name="set">By field; parties with their companies.</param>
internal sealed class ReportSet(IEnumerable<DealReport> bestFirst, IReadOnlyDictionary<string, FieldOverride> set)
{
    public IReadOnlyList<DealReport> All { get; } = [.. bestFirst];

    public DealReport Best => All[0];

    public IEnumerable<DealParty> Parties() => set.TryGetValue(FieldNames.Parties, out var typed)
        ? typed.Parties.OrderBy(party => party.Ordinal).DistinctBy(party => (party.Company!.Itself(), party.Role)).Select(party => new DealParty
        {
            Ordinal = party.Ordinal,
            CompanyId = party.Company!.Itself().Id,
            Company = party.Company.Itself(),
            Role = party.Role,
            Brand = party.Brand,
        })
        : Best.Parties.OrderBy(party => party.Ordinal).DistinctBy(party => (party.Company!.Itself(), party.Role)).Select(party => new DealParty
        {
            Ordinal = party.Ordinal,
            CompanyId = party.Company!.Itself().Id,
            Company = party.Company.Itself(),
            Role = party.Role,
            Brand = party.Brand ?? All.SelectMany(report => report.Parties).FirstOrDefault(other => other.CompanyId == party.CompanyId && other.Brand is not null)?.Brand,
        });

    public IEnumerable<DealChip> Chips() => set.TryGetValue(FieldNames.Chips, out var typed)
        ? FieldText.ParseChips(typed.Value).Select((chip, index) => new DealChip { Ordinal = index, Quantity = chip.Quantity, Vendor = chip.Vendor, Model = chip.Model })
        : ReportedChips();

    /// <summary>What the full-text index finds a deal by: of what a person set nothing else counts.</summary>
    public string SearchWords(Deal deal) => string.Join(' ', ((IEnumerable<string?>)
    [
        .. Parties().SelectMany(party => (IEnumerable<string?>)[party.Company!.Name, party.Brand]),
        .. Chips().SelectMany(chip => (IEnumerable<string?>)[chip.Vendor, chip.Model]),
        deal.CloudProvider,
        deal.Type.ToText(),
        .. All.SelectMany(Reported),
    ]).OfType<string>().Distinct());

    private IEnumerable<string?> Reported(DealReport report) =>
    [
        .. set.ContainsKey(FieldNames.Parties) ? [] : report.Parties.SelectMany(party => (IEnumerable<string?>)[party.Company!.Itself().Name, party.Brand]),
        .. set.ContainsKey(FieldNames.Chips) ? [] : report.Chips.SelectMany(chip => (IEnumerable<string?>)[chip.Vendor, chip.Model]),
        set.ContainsKey(FieldNames.CloudProvider) ? null : report.CloudProvider,
        set.ContainsKey(FieldNames.Type) ? null : report.Type.ToText(),
        .. report.Evidence.Where(evidence => evidence.Field == "deal").Select(evidence => evidence.Quote),
    ];

    /// <summary>Each vendor and model once, with the quantity of the most trustworthy report; a bare vendor only where no model of it is named.</summary>
    private IEnumerable<DealChip> ReportedChips()
    {
        var chips = All.SelectMany(report => report.Chips.OrderBy(chip => chip.Ordinal))
            .GroupBy(chip => (chip.Vendor?.ToUpperInvariant(), chip.Model?.ToUpperInvariant()))
            .Select(same => new DealChip
            {
                Vendor = same.First().Vendor,
                Model = same.First().Model,
                Quantity = same.Select(chip => chip.Quantity).FirstOrDefault(quantity => quantity is not null),
            })
            .ToList();
        return chips
            .Where(chip => chip.Model is not null || chip.Quantity is not null || !chips.Exists(other => other.Model is not null && other.Vendor == chip.Vendor))
            .Select((chip, index) =>
            {
                chip.Ordinal = index;
                return chip;
            });
    }
}
