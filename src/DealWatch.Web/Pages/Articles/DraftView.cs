using DealWatch.Extraction.Records;
using DealWatch.Web.Ingestion;
using DealWatch.Web.Search;
using Microsoft.AspNetCore.Html;

namespace DealWatch.Web.Pages.Articles;

/// <summary>A draft as the preview shows it.</summary>
/// <param name="Key">Takes the draft from the shelf again.</param>
/// <param name="Text">Rendered with the marks of the records.</param>
internal sealed record DraftView(string Key, ArticlePreview Preview, IReadOnlyList<ReportRow> Reports, IHtmlContent Text)
{
    public string Title => Preview.Draft.Details.Title ?? T(Preview.Draft.Name);

    public string? Language => Preview.Result.Language ?? Preview.Draft.Details.Language;

    public IEnumerable<string> Notes => Preview.Draft.Notes.Concat(Preview.Result.Diagnostics);

    /// <summary>
    /// What was extracted, in the shape of stored reports. Nothing has a number yet, so numbers are given from <paramref name="firstId"/> on:
    /// they only tie marks and records of one page together.
    /// </summary>
    public static IReadOnlyList<ReportRow> AsReports(ArticlePreview preview, int firstId)
    {
        var details = preview.Draft.Details;
        var source = new SourceRow(0, details.Title ?? T(preview.Draft.Name), details.Publisher, details.Url, details.Published, preview.Result.Language);
        var next = firstId;
        return [.. preview.Result.Deals.Select(deal => AsReport(deal, source, ref next))];
    }

    private static ReportRow AsReport(ExtractedDeal deal, SourceRow source, ref int next)
    {
        var evidence = new List<EvidenceRow>();
        var id = next;
        foreach (var span in deal.Evidence.Append(deal.Statement).DistinctBy(span => (span.Field, span.Start, span.End)).OrderBy(span => span.Start))
        {
            evidence.Add(new EvidenceRow(next++, span.Field, span.Start, span.End, span.Quote));
        }

        return new ReportRow
        {
            Id = id,
            DealId = null,
            DealSlug = "",
            Source = source,
            IsPrimary = deal.Primary,
            Type = deal.Type,
            Status = deal.Status,
            Value = deal.Value,
            DurationMonths = deal.DurationMonths,
            StartYear = deal.StartYear,
            EndYear = deal.EndYear,
            CloudProvider = deal.CloudProvider,
            PowerMw = deal.PowerMw,
            Announced = deal.Announced,
            Confidence = deal.Confidence,
            Parties = [.. deal.Parties.Select(party => new PartyRow(party.Name, "", party.Role, party.Brand))],
            Chips = deal.Chips,
            Evidence = evidence,
        };
    }
}
