using DealWatch.Extraction.Records;
using DealWatch.Web.Data;
using DealWatch.Web.Reconciliation.Linking;
using Microsoft.EntityFrameworkCore;
using DealChip = DealWatch.Extraction.Records.DealChip;

namespace DealWatch.Web.Reconciliation;

/// <summary>Reads reports as linking sees them.</summary>
internal sealed class LinkReports(DealWatchDbContext db)
{
    public async Task<List<LinkReport>> LoadAsync(IReadOnlyCollection<int> ids, CancellationToken cancellationToken)
    {
        var loaded = new List<LinkReport>();
        foreach (var some in ids.Chunk(Portion.Size))
        {
            loaded.AddRange(await LoadAsync(db.Reports.Where(report => some.Contains(report.Id)), cancellationToken));
        }

        return loaded;
    }

    /// <summary>All reports of the pair that are in a deal. By number, so that the database looks up these reports and walks over no others.</summary>
    public async Task<List<LinkReport>> LoadAsync(PairKey pair, CancellationToken cancellationToken)
    {
        var ids = await db.ReportPairs.AsNoTracking()
            .Where(row => row.LowCompanyId == pair.Low && row.HighCompanyId == pair.High)
            .Select(row => row.ReportId)
            .ToListAsync(cancellationToken);
        var loaded = new List<LinkReport>();
        foreach (var some in ids.Chunk(Portion.Size))
        {
            loaded.AddRange(await LoadAsync(SetAside.Staying(db).Where(report => some.Contains(report.Id)), cancellationToken));
        }

        return loaded;
    }

    private async Task<List<LinkReport>> LoadAsync(IQueryable<DealReport> reports, CancellationToken cancellationToken)
    {
        var rows = await reports.AsNoTracking()
            .Select(report => new ReportFacts(report, report.Article!.ContentHash, report.Article.Published, report.Article.Language, report.Article.Sketch))
            .ToListAsync(cancellationToken);
        var parties = await reports.SelectMany(report => report.Parties).AsNoTracking().ToListAsync(cancellationToken);
        var chips = await reports.SelectMany(report => report.Chips).AsNoTracking().ToListAsync(cancellationToken);
        var words = (await reports.SelectMany(report => report.Evidence).Where(evidence => evidence.Field == "deal" || evidence.Confidence != null)
                .Select(evidence => new Words(evidence.ReportId, evidence.Field, evidence.Field == "deal" ? evidence.Quote : "", evidence.Confidence))
                .ToListAsync(cancellationToken))
            .ToLookup(item => item.ReportId);
        var partiesOf = await PartiesAsync(parties, cancellationToken);
        var chipsOf = chips.OrderBy(chip => chip.Ordinal).ToLookup(chip => chip.ReportId, chip => new DealChip(chip.Vendor, chip.Model, chip.Quantity));
        return rows.ConvertAll(row => ToLink(row, partiesOf.GetValueOrDefault(row.Report.Id) ?? [], [.. chipsOf[row.Report.Id]], [.. words[row.Report.Id]]));
    }

    private async Task<Dictionary<int, IReadOnlyList<LinkParty>>> PartiesAsync(List<ReportParty> parties, CancellationToken cancellationToken)
    {
        var roots = await new CompanyRoots(db).OfAsync([.. parties.Select(party => party.CompanyId).Distinct()], cancellationToken);
        var ofReport = parties.GroupBy(party => party.ReportId).ToDictionary(group => group.Key, group => CompanyRoots.Parties(group, roots));
        var names = new Dictionary<int, string>();
        foreach (var some in ofReport.Values.SelectMany(known => known).Select(party => party.RootId).Distinct().Chunk(Portion.Size))
        {
            foreach (var company in await db.Companies.AsNoTracking().Where(company => some.Contains(company.Id)).Select(company => new { company.Id, company.Name }).ToListAsync(cancellationToken))
            {
                names[company.Id] = company.Name;
            }
        }

        return ofReport.ToDictionary(report => report.Key, report => (IReadOnlyList<LinkParty>)[.. report.Value.Select(party => party with { RootName = names[party.RootId] })]);
    }

    private static LinkReport ToLink(ReportFacts facts, IReadOnlyList<LinkParty> parties, IReadOnlyList<DealChip> chips, IReadOnlyList<Words> words)
    {
        var report = facts.Report;
        return new LinkReport
        {
            Id = report.Id,
            Key = $"{facts.ContentHash}#{report.Ordinal:D4}",
            ArticleId = report.ArticleId,
            Published = facts.Published,
            Language = facts.Language,
            Sketch = ArticleSketch.FromBytes(facts.Sketch),
            IsPrimary = report.IsPrimary,
            Type = report.Type,
            Status = report.Status,
            Value = report.Amount is { } amount && report.Currency is { } currency
                ? new MoneyValue(amount, currency, report.Qualifier ?? MoneyQualifier.Exact, report.Period ?? MoneyPeriod.Total)
                : null,
            Sense = report.Sense,
            Total = report.TotalAmount is { } total ? new MoneyValue(total, report.TotalCurrency!, MoneyQualifier.Exact, MoneyPeriod.Total) : null,
            DurationMonths = report.DurationMonths,
            StartYear = report.StartYear,
            EndYear = report.EndYear,
            CloudProvider = report.CloudProvider,
            PowerMw = report.PowerMw,
            Announced = report.Announced,
            Confidence = report.Confidence,
            Parties = parties,
            Chips = chips,
            Statement = words.FirstOrDefault(item => item.Field == "deal")?.Quote ?? "",
            FieldConfidences = words.Where(item => item.Confidence is not null).GroupBy(item => item.Field)
                .ToDictionary(field => field.Key, field => field.Min(item => item.Confidence!.Value)),
        };
    }

    private sealed record Words(int ReportId, string Field, string Quote, double? Confidence);

    private sealed record ReportFacts(DealReport Report, string ContentHash, DateOnly? Published, string? Language, byte[]? Sketch);
}
