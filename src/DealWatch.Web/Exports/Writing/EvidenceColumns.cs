using DealWatch.Web.Data;
using DealWatch.Web.Exports.Records;

namespace DealWatch.Web.Exports.Writing;

/// <summary>The columns of a file with a row for each quote. A deal that has none, because people set it, has one row without.</summary>
internal static class EvidenceColumns
{
    private static readonly (string Name, Func<DealRecord, ClaimRecord?, string?> Of)[] Columns =
    [
        ("deal_id", (deal, _) => DealColumns.Text(deal.Id)),
        ("deal_address", (deal, _) => deal.Address),
        ("deal_title", (deal, _) => deal.Title),
        ("deal_type", (deal, _) => deal.Type.ToText()),
        ("deal_status", (deal, _) => deal.Status.ToText()),
        ("deal_date", (deal, _) => DealColumns.Text(deal.Date)),
        ("deal_value_usd", (deal, _) => DealColumns.Text(deal.ValueUsd)),
        ("report_id", (_, claim) => DealColumns.Text(claim?.ReportId)),
        ("field", (_, claim) => claim?.Field),
        ("value", (_, claim) => claim?.Value),
        ("quote", (_, claim) => claim?.Quote),
        ("quote_address", (_, claim) => claim?.Address),
        ("start", (_, claim) => DealColumns.Text(claim?.Start)),
        ("end", (_, claim) => DealColumns.Text(claim?.End)),
        ("confidence", (_, claim) => DealColumns.Text(claim?.Confidence)),
        ("report_confidence", (_, claim) => DealColumns.Text(claim?.ReportConfidence)),
        ("extractor_version", (_, claim) => claim?.ExtractorVersion),
        ("article_id", (_, claim) => DealColumns.Text(claim?.Article.ArticleId)),
        ("article_title", (_, claim) => claim?.Article.Title),
        ("publisher", (_, claim) => claim?.Article.Publisher),
        ("published", (_, claim) => DealColumns.Text(claim?.Article.Published)),
        ("language", (_, claim) => claim?.Article.Language),
        ("article_address", (_, claim) => claim?.Article.Address),
        ("article_url", (_, claim) => claim?.Article.Url),
    ];

    public static IEnumerable<string> Names => Columns.Select(column => column.Name);

    public static IEnumerable<IEnumerable<string?>> Rows(DealRecord deal) =>
        (deal.Evidence ?? []).DefaultIfEmpty<ClaimRecord?>(null).Select(claim => Columns.Select(column => column.Of(deal, claim)));
}
