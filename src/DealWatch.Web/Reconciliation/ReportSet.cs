using DealWatch.Extraction.Records;
using DealWatch.Web.Data;
using DealChip = DealWatch.Web.Data.DealChip;
using DealParty = DealWatch.Web.Data.DealParty;

namespace DealWatch.Web.Reconciliation;

/// <summary>All reports of one deal, most trustworthy first: main deals of their article, then confidence, then the newer article.</summary>
internal sealed class ReportSet
{
    public ReportSet(IEnumerable<DealReport> reports) => All =
        [.. reports.OrderByDescending(report => report.IsPrimary)
            .ThenByDescending(report => report.Confidence)
            .ThenByDescending(report => report.Article!.Published ?? DateOnly.MinValue)
            .ThenBy(report => report.Id)];

    public IReadOnlyList<DealReport> All { get; }

    public DealReport Best => All[0];

    /// <summary>The value of the most trustworthy report that has one.</summary>
    public T? Pick<T>(Func<DealReport, T?> field)
        where T : class => All.Select(field).FirstOrDefault(value => value is not null);

    /// <inheritdoc cref="Pick{T}(Func{DealReport, T})"/>
    public T? Pick<T>(Func<DealReport, T?> field)
        where T : struct => All.Select(field).FirstOrDefault(value => value is not null);

    /// <summary>The stated day of the announcement, else the earliest publication.</summary>
    public DateOnly? Date() => All.Min(report => report.Announced) ?? All.Min(report => report.Article!.Published);

    /// <summary>Ended when the newest report says so; else the firmest that any report says: a later rumour does not undo a contract.</summary>
    public DealStatus Status()
    {
        var newest = All.MaxBy(report => (report.Article!.Published ?? DateOnly.MinValue, report.Id))!;
        if (newest.Status == DealStatus.Ended)
        {
            return DealStatus.Ended;
        }

        var running = All.Where(report => report.Status != DealStatus.Ended).Select(report => report.Status).ToList();
        return running.Min();
    }

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

    /// <summary>One step for each status, at its earliest day.</summary>
    public IEnumerable<DealEvent> Events() => All
        .Select(report => new DealEvent { ReportId = report.Id, Kind = KindOf(report.Status), Date = report.Announced ?? report.Article!.Published })
        .GroupBy(step => step.Kind)
        .Select(steps => steps.MinBy(step => (step.Date ?? DateOnly.MaxValue, step.ReportId))!)
        .OrderBy(step => step.Date ?? DateOnly.MaxValue);

    /// <summary>What the full-text index finds a deal by.</summary>
    public string SearchWords() => string.Join(' ', All.SelectMany(report => (IEnumerable<string?>)
    [
        .. report.Parties.SelectMany(party => (IEnumerable<string?>)[party.Company!.Name, party.Brand]),
        .. report.Chips.SelectMany(chip => (IEnumerable<string?>)[chip.Vendor, chip.Model]),
        report.CloudProvider,
        report.Type.ToText(),
        .. report.Evidence.Where(evidence => evidence.Field == "deal").Select(evidence => evidence.Quote),
    ]).OfType<string>().Distinct());

    private static DealEventKind KindOf(DealStatus status) => status switch
    {
        DealStatus.Signed => DealEventKind.Signed,
        DealStatus.Reported => DealEventKind.Reported,
        DealStatus.Talks => DealEventKind.Talks,
        _ => DealEventKind.Ended,
    };
}
