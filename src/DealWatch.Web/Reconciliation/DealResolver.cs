using DealWatch.Web.Data;
using DealWatch.Web.Ingestion;
using DealWatch.Web.Reconciliation.Histories;
using DealWatch.Web.Reconciliation.Linking;
using DealWatch.Web.Reconciliation.Resolution;
using DealWatch.Web.Search;
using Microsoft.EntityFrameworkCore;

namespace DealWatch.Web.Reconciliation;

/// <summary>Writes what the reports of deals come to: fields, steps and index entry. Reports are never changed.</summary>
internal sealed class DealResolver(DealWatchDbContext db, UsdRates rates)
{
    /// <summary>Reports that the parties' brands, the chips and the words of the full-text index are taken from: the best ones, so that a deal that is told a thousand times costs no more.</summary>
    private const int MostShown = 60;

    /// <param name="deals">Each with all its reports.</param>
    /// <param name="words">What people set, oldest first, by the report that it holds by.</param>
    public async Task ResolveAsync(
        IEnumerable<(Deal Deal, IReadOnlyList<LinkReport> Reports)> deals, ILookup<int, FieldOverride> words, CancellationToken cancellationToken)
    {
        foreach (var (deal, reports) in deals)
        {
            var set = Newest(reports.SelectMany(report => words[report.Id]));
            var resolution = new DealResolution(
                reports,
                set.ToDictionary(field => field.Key, field => field.Value.Value),
                set.Values.Where(field => field.Seen is not null).ToDictionary(field => field.Field, field => field.Seen!));
            var ids = resolution.Reports.Take(MostShown).Select(report => report.Id).ToList();
            var places = resolution.Reports.Index().ToDictionary(item => item.Item.Id, item => item.Index);
            var rows = await db.Reports
                .Where(report => ids.Contains(report.Id))
                .Include(report => report.Parties).ThenInclude(party => party.Company!.MergedInto)
                .Include(report => report.Chips)
                .Include(report => report.Evidence.Where(evidence => evidence.Field == "deal"))
                .AsSplitQuery()
                .ToListAsync(cancellationToken);
            await WriteAsync(deal, resolution, new ReportSet(rows.OrderBy(row => places[row.Id]), set), cancellationToken);
        }
    }

    /// <summary>The newest word on each field; none where that leaves it to the sources.</summary>
    private static Dictionary<string, FieldOverride> Newest(IEnumerable<FieldOverride> words) => words
        .GroupBy(field => field.Field)
        .Select(field => field.MaxBy(one => one.Id)!)
        .Where(field => field.Value != FieldOverride.LeftToSources)
        .ToDictionary(field => field.Field);

    private async Task WriteAsync(Deal deal, DealResolution resolution, ReportSet reports, CancellationToken cancellationToken)
    {
        Apply(deal, resolution);
        await db.Entry(deal).Collection(d => d.Parties).LoadAsync(cancellationToken);
        await db.Entry(deal).Collection(d => d.Chips).LoadAsync(cancellationToken);
        await db.Entry(deal).Collection(d => d.Events).LoadAsync(cancellationToken);
        await db.Entry(deal).Collection(d => d.Fields).LoadAsync(cancellationToken);
        deal.Parties.Clear();
        deal.Parties.AddRange(reports.Parties());
        deal.Chips.Clear();
        deal.Chips.AddRange(reports.Chips());
        deal.Events.Clear();
        deal.Events.AddRange(resolution.History.Steps.Select(ToEvent));
        Keep(deal, resolution.Lines);

        var oldKey = deal.SortKey;
        deal.SortKey = DateKey.Of(deal.Date, deal.Id);
        deal.Slug = Slug.Of(string.Join(' ', deal.Parties.Take(3).Select(party => party.Brand ?? party.Company!.Name)));
        await db.SaveChangesAsync(cancellationToken);
        await db.RemoveDealAsync(oldKey, cancellationToken);
        await db.IndexDealAsync(deal.SortKey, reports.SearchWords(deal), cancellationToken);
    }

    private void Apply(Deal deal, DealResolution resolution)
    {
        deal.Type = resolution.Type;
        deal.Status = resolution.Status;
        deal.IsPrimary = resolution.Reports.Any(report => report.IsPrimary);
        deal.Date = resolution.Date;
        deal.Amount = resolution.Value?.Amount;
        deal.Currency = resolution.Value?.Currency;
        deal.Qualifier = resolution.Value?.Qualifier;
        deal.Period = resolution.Value?.Period;
        deal.DurationMonths = resolution.DurationMonths;
        deal.StartYear = resolution.StartYear;
        deal.EndYear = resolution.EndYear;
        deal.CloudProvider = resolution.CloudProvider;
        deal.PowerMw = resolution.PowerMw;
        deal.Confidence = resolution.Reports.Max(report => report.Confidence);
        var usd = WholeValue.InUsd(deal, rates, resolution.WholeOfSteps());
        deal.AmountUsd = usd?.Amount;
        deal.UsdRateYear = usd?.RateYear;
    }

    private static DealEvent ToEvent(HistoryStep step, int ordinal) => new()
    {
        Ordinal = ordinal,
        ReportId = step.Reports[0].Id,
        Kind = step.Kind,
        Date = step.Date,
        Bound = step.Bound,
        Amount = step.Money?.Amount,
        Currency = step.Money?.Currency ?? step.Total?.Currency,
        Qualifier = step.Money?.Qualifier,
        Period = step.Money?.Period,
        Effect = step.Effect,
        IsBinding = step.IsBinding,
        TotalAmount = step.Total?.Amount,
        TotalReportId = step.TotalReport?.Id,
        IsUnexplained = step.IsUnexplained,
        DurationMonths = step.DurationMonths,
        StartYear = step.StartYear,
        EndYear = step.EndYear,
    };

    /// <summary>Rows have the field as key, so that those that stay are changed rather than replaced.</summary>
    private static void Keep(Deal deal, IReadOnlyList<ResolvedLine> lines)
    {
        var rows = deal.Fields;
        rows.RemoveAll(row => lines.All(line => line.Field != row.Field));
        foreach (var line in lines)
        {
            var row = rows.Find(row => row.Field == line.Field);
            if (row is null)
            {
                rows.Add(row = new DealField { Field = line.Field, Value = "" });
            }

            (row.Value, row.Rule, row.Conflict, row.Sources, row.Confidence) = (line.Value, line.Rule, line.Conflict, line.Sources, line.Confidence);
            row.IsUnsure = line.IsUnsure;
            row.Stake = Stake.Of(deal, line.Field);
        }
    }
}
