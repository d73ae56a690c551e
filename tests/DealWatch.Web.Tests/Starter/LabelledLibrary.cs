using DealWatch.Extraction.Records;
using DealWatch.Extraction.Training;
using DealWatch.Web.Ingestion;
using DealWatch.Web.Ingestion.Reading;
using DealWatch.Web.Tests.Support;
using Microsoft.EntityFrameworkCore;

namespace DealWatch.Web.Tests.Starter;

/// <summary>The starter library with the labels in place of what the extractor reads, so that linking is measured apart from reading.</summary>
internal static class LabelledLibrary
{
    public static async Task<IReadOnlyList<StarterReport>> LinkAsync(IReadOnlyList<ArticleDraft> drafts)
    {
        var briefs = StarterBrief.All.ToDictionary(brief => brief.Name);
        var ofText = drafts.Where(draft => briefs.ContainsKey(draft.Name)).ToDictionary(draft => draft.Text, draft => briefs[draft.Name]);
        await using var store = await TestStore.OpenAsync(input => new ExtractionResult(input.Language, [.. Records(ofText[input.Text], input.Text)], [], []));
        var articles = new Dictionary<int, StarterBrief>();
        foreach (var draft in drafts.Where(draft => ofText.ContainsKey(draft.Text)))
        {
            var added = (await store.Ingestor.AddAsync(draft, CancellationToken.None)).Should().BeOfType<IngestOutcome.Added>().Subject;
            articles.Add(added.ArticleId, ofText[draft.Text]);
        }

        var rows = await store.AskAsync(db => db.Reports.AsNoTracking().OrderBy(report => report.Id).ToListAsync());
        return rows.ConvertAll(row =>
        {
            var brief = articles[row.ArticleId];
            var (fact, step) = brief.Facts[row.Ordinal];
            return new StarterReport(row.DealId!.Value, true, fact, step, FormattableString.Invariant($"{brief.Name}, {row.Type} {row.Status} {row.Amount} {row.Sense}"));
        });
    }

    private static IEnumerable<ExtractedDeal> Records(StarterBrief brief, string text) => brief.Deals.Select((deal, index) => new ExtractedDeal
    {
        Primary = deal.Primary,
        Type = deal.Type,
        Status = deal.Status,
        Parties = [.. deal.Parties.Select(party => new DealParty(party.Names[0], party.Role))],
        Value = deal.Value,
        Sense = IsLaterStep(brief.Facts[index]) && deal.Value is not null ? ValueSense.Adds : ValueSense.Plain,
        DurationMonths = deal.DurationMonths,
        Chips = [.. deal.ChipVendors.Select(vendor => new DealChip(vendor, null, null))],
        CloudProvider = deal.CloudProvider,
        PowerMw = deal.PowerMw,
        Confidence = 1,
        Evidence = [],
        Statement = Statement(deal, text),
    });

    /// <summary>Labels do not say what adds to what; the facts do. A later step that repeats the money of the first one is a change of it, and no addition.</summary>
    private static bool IsLaterStep((string? Fact, string? Step) told) => told.Step is not null && told.Step != told.Fact
        && StarterFact.All.FirstOrDefault(fact => fact.Step == told.Step)?.Usd != StarterFact.All.FirstOrDefault(fact => fact.Step == told.Fact)?.Usd;

    private static FieldEvidence Statement(LabelledDeal deal, string text)
    {
        var start = deal.Evidence is { Length: > 0 } words ? text.IndexOf(words, StringComparison.Ordinal) : -1;
        return start < 0 ? new FieldEvidence("deal", 0, 1, text[..1]) : new FieldEvidence("deal", start, start + deal.Evidence!.Length, deal.Evidence);
    }
}
