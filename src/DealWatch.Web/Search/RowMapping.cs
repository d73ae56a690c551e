using DealWatch.Extraction.Records;
using DealWatch.Web.Data;
using ChipRecord = DealWatch.Extraction.Records.DealChip;

namespace DealWatch.Web.Search;

/// <summary>From entities to the records that pages, feeds and exports show.</summary>
internal static class RowMapping
{
    public static DealRow ToRow(this Deal deal, QuoteRow? valueAsWritten, IReadOnlyList<SourceRow> sources) => new()
    {
        Id = deal.Id,
        Slug = deal.Slug,
        Type = deal.Type,
        Status = deal.Status,
        IsPrimary = deal.IsPrimary,
        Date = deal.Date,
        Value = Money(deal.Amount, deal.Currency, deal.Qualifier, deal.Period),
        ValueAsWritten = valueAsWritten,
        AmountUsd = deal.AmountUsd,
        UsdRateYear = deal.UsdRateYear,
        DurationMonths = deal.DurationMonths,
        StartYear = deal.StartYear,
        EndYear = deal.EndYear,
        CloudProvider = deal.CloudProvider,
        PowerMw = deal.PowerMw,
        Confidence = deal.Confidence,
        Parties = [.. deal.Parties.OrderBy(party => party.Ordinal).Select(party => Party(party.Company!.Itself(), party.Role, party.Brand))],
        Chips = [.. deal.Chips.OrderBy(chip => chip.Ordinal).Select(chip => new ChipRecord(chip.Vendor, chip.Model, chip.Quantity))],
        Sources = sources,
    };

    public static SourceRow ToSource(this Article article) =>
        new(article.Id, article.DisplayTitle, article.Publisher, article.Url, article.Published, article.Language);

    public static ReportRow ToRow(this DealReport report, string dealSlug, SourceRow source) => new()
    {
        Id = report.Id,
        DealId = report.DealId,
        DealSlug = dealSlug,
        Source = source,
        IsPrimary = report.IsPrimary,
        Type = report.Type,
        Status = report.Status,
        Value = Money(report.Amount, report.Currency, report.Qualifier, report.Period),
        DurationMonths = report.DurationMonths,
        StartYear = report.StartYear,
        EndYear = report.EndYear,
        CloudProvider = report.CloudProvider,
        PowerMw = report.PowerMw,
        Announced = report.Announced,
        Withdrawn = report.Withdrawn,
        Confidence = report.Confidence,
        Parties = [.. report.Parties.OrderBy(party => party.Ordinal).Select(party => Party(party.Company!.Itself(), party.Role, party.Brand))],
        Chips = [.. report.Chips.OrderBy(chip => chip.Ordinal).Select(chip => new ChipRecord(chip.Vendor, chip.Model, chip.Quantity))],
        Evidence = [.. report.Evidence.OrderBy(e => e.Start).ThenBy(e => e.Id).Select(e => new EvidenceRow(e.Id, e.Field, e.Start, e.End, e.Quote))],
    };

    /// <param name="reports">Those of the deal, by number.</param>
    public static EventRow ToRow(this DealEvent step, IReadOnlyDictionary<int, ReportRow> reports)
    {
        var report = reports[step.ReportId];
        return new EventRow(
            step.Kind,
            step.Date,
            step.Bound,
            Money(step.Amount, step.Currency, step.Qualifier, step.Period),
            step.Effect,
            step.IsBinding,
            Money(step.TotalAmount, step.Currency, null, null),
            step.IsUnexplained,
            step.DurationMonths,
            step.StartYear,
            step.EndYear,
            Quote(report, step.Amount is null ? "deal" : "value"),
            step.TotalReportId is { } id && reports.TryGetValue(id, out var total) ? Quote(total, "total") ?? Quote(total, "value") : null,
            step.ReportId,
            report.Source);
    }

    private static QuoteRow? Quote(ReportRow report, string field) => report.For(field).FirstOrDefault() is { } words
        ? new QuoteRow(words.Quote, report.Source.ArticleId, words.Id, report.Source.Language)
        : null;

    private static PartyRow Party(Company company, PartyRole role, string? brand) => new(company.Name, company.Slug, role, brand);

    private static MoneyValue? Money(long? amount, string? currency, MoneyQualifier? qualifier, MoneyPeriod? period) =>
        amount is null || currency is null ? null : new MoneyValue(amount.Value, currency, qualifier ?? MoneyQualifier.Exact, period ?? MoneyPeriod.Total);
}
