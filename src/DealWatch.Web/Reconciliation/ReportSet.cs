using DealWatch.Web.Data;
using DealChip = DealWatch.Web.Data.DealChip;
using DealParty = DealWatch.Web.Data.DealParty;

namespace DealWatch.Web.Reconciliation;

/// <summary>All reports of one deal, the one to show first.</summary>
internal sealed class ReportSet(IEnumerable<DealReport> bestFirst)
{
    public IReadOnlyList<DealReport> All { get; } = [.. bestFirst];

    public DealReport Best => All[0];

    public IEnumerable<DealParty> Parties() => Best.Parties.OrderBy(party => party.Ordinal).Select(party => new DealParty
    {
        Ordinal = party.Ordinal,
        CompanyId = party.CompanyId,
        Company = party.Company,
        Role = party.Role,
        Brand = party.Brand ?? All.SelectMany(report => report.Parties).FirstOrDefault(other => other.CompanyId == party.CompanyId && other.Brand is not null)?.Brand,
    });

    /// <summary>Each vendor and model once, with the quantity of the most trustworthy report; a bare vendor only where no model of it is named.</summary>
    public IEnumerable<DealChip> Chips()
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

    /// <summary>What the full-text index finds a deal by.</summary>
    public string SearchWords() => string.Join(' ', All.SelectMany(report => (IEnumerable<string?>)
    [
        .. report.Parties.SelectMany(party => (IEnumerable<string?>)[party.Company!.Name, party.Brand]),
        .. report.Chips.SelectMany(chip => (IEnumerable<string?>)[chip.Vendor, chip.Model]),
        report.CloudProvider,
        report.Type.ToText(),
        .. report.Evidence.Where(evidence => evidence.Field == "deal").Select(evidence => evidence.Quote),
    ]).OfType<string>().Distinct());
}
