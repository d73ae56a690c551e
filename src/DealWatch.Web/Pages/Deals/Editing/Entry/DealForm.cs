using DealWatch.Web.Data;
using DealWatch.Web.Reconciliation.Resolution;

namespace DealWatch.Web.Pages.Deals.Editing.Entry;

/// <summary>What the form for a deal's fields sends.</summary>
public sealed class DealForm
{
    /// <summary>A choice of <see cref="Take"/>: what is shown now, whatever articles say later.</summary>
    internal const string Lock = "=";

    private const int BlankRows = 2;

    public string? Type { get; set; }

    public string? Status { get; set; }

    public List<PartyInput> Parties { get; set; } = [];

    public string? Amount { get; set; }

    public string? Qualifier { get; set; }

    public string? Period { get; set; }

    public string? Term { get; set; }

    public string? StartYear { get; set; }

    public string? EndYear { get; set; }

    public List<ChipInput> Chips { get; set; } = [];

    public string? Cloud { get; set; }

    public string? Power { get; set; }

    public string? Announced { get; set; }

    /// <summary>What the form was filled with, by field, as <see cref="FieldOverride.Value"/>: what differs from it was typed.</summary>
    public Dictionary<string, string?> Seen { get; set; } = [];

    /// <summary>By field: number of the report whose value is taken, <see cref="FieldOverride.LeftToSources"/>, <c>=</c> to lock what is shown, or empty for what was typed.</summary>
    public Dictionary<string, string?> Take { get; set; } = [];

    /// <summary>Names that no company has are new companies.</summary>
    public bool AddCompanies { get; set; }

    public string? Note { get; set; }

    public string? By { get; set; }

    /// <param name="shown">By field, as <see cref="FieldOverride.Value"/>.</param>
    internal static DealForm Of(IReadOnlyDictionary<string, string> shown)
    {
        var money = FieldText.ParseMoney(shown[FieldNames.Value]);
        return new DealForm
        {
            Type = shown[FieldNames.Type],
            Status = shown[FieldNames.Status],
            Parties = [.. FieldText.ParseParties(shown[FieldNames.Parties]).Select(party => new PartyInput { Role = party.Role.ToText(), Company = party.Brand ?? party.Company })],
            Amount = money is null ? "" : TypedMoney.Write(money),
            Qualifier = (money?.Qualifier ?? MoneyQualifier.Exact).ToText(),
            Period = (money?.Period ?? MoneyPeriod.Total).ToText(),
            Term = FieldText.ParseInt(shown[FieldNames.DurationMonths]) is { } months ? TypedTerm.Write(months) : "",
            StartYear = shown[FieldNames.StartYear],
            EndYear = shown[FieldNames.EndYear],
            Chips = [.. FieldText.ParseChips(shown[FieldNames.Chips]).Select(chip => new ChipInput { Quantity = TypedChips.Write(chip.Quantity), Vendor = chip.Vendor, Model = chip.Model })],
            Cloud = shown[FieldNames.CloudProvider],
            Power = FieldText.ParseNumber(shown[FieldNames.PowerMw]) is { } megawatts ? TypedPower.Write(megawatts) : "",
            Announced = shown[FieldNames.Announced],
            Seen = shown.ToDictionary(field => field.Key, field => (string?)field.Value),
        };
    }

    /// <summary>What the form was filled with; browsers send line ends in their own way.</summary>
    internal string SeenOf(string field) => Seen.GetValueOrDefault(field)?.ReplaceLineEndings("\n") ?? "";

    internal bool IsTouched(string field)
    {
        var filled = Of(FieldNames.All.ToDictionary(name => name, SeenOf));
        return !Inputs(field).SequenceEqual(filled.Inputs(field));
    }

    /// <summary>Rows to add more on.</summary>
    internal void AddBlankRows()
    {
        Parties.RemoveAll(row => row.IsBlank);
        Chips.RemoveAll(row => row.IsBlank);
        Parties.AddRange(Enumerable.Range(0, BlankRows).Select(_ => new PartyInput()));
        Chips.AddRange(Enumerable.Range(0, BlankRows).Select(_ => new ChipInput()));
    }

    private IEnumerable<string> Inputs(string field) => ((IEnumerable<string?>)(field switch
    {
        FieldNames.Type => [Type],
        FieldNames.Status => [Status],
        FieldNames.Parties => Parties.Where(row => !row.IsBlank).SelectMany(row => (string?[])[row.Role, row.Company]),
        FieldNames.Value => string.IsNullOrWhiteSpace(Amount) ? [] : [Amount, Qualifier, Period],
        FieldNames.DurationMonths => [Term],
        FieldNames.StartYear => [StartYear],
        FieldNames.EndYear => [EndYear],
        FieldNames.Chips => Chips.Where(row => !row.IsBlank).SelectMany(row => (string?[])[row.Quantity, row.Vendor, row.Model]),
        FieldNames.CloudProvider => [Cloud],
        FieldNames.PowerMw => [Power],
        _ => [Announced],
    })).Select(input => input?.Trim() ?? "");
}
