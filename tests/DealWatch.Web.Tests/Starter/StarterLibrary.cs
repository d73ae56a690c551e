using DealWatch.Extraction.Records;
using DealWatch.Extraction.Training;
using DealWatch.Web.Data;
using DealWatch.Web.Hosting;
using DealWatch.Web.Ingestion;
using DealWatch.Web.Ingestion.Reading;
using DealWatch.Web.Tests.Support;
using Microsoft.EntityFrameworkCore;

namespace DealWatch.Web.Tests.Starter;

/// <summary>The articles in <c>seeds/</c> as a first start reads and stores them, once for all tests, beside what people labelled.</summary>
public sealed class StarterLibrary : IAsyncLifetime
{
    private readonly Dictionary<string, (int Article, IReadOnlyList<ExtractedDeal> Records)> _read = [];

    internal TestStore Store { get; private set; } = null!;

    internal ArticleScore Score { get; } = new();

    internal IReadOnlyList<StarterReport> Reports { get; private set; } = [];

    /// <summary>The same articles as they would be linked if every record were read as people labelled it.</summary>
    internal IReadOnlyList<StarterReport> Ideal { get; private set; } = [];

    /// <summary>Names of the articles that were read.</summary>
    internal IEnumerable<string> Names => _read.Keys;

    public async Task InitializeAsync()
    {
        Store = await TestStore.OpenAsync();
        var drafts = new List<ArticleDraft>();
        foreach (var file in ArticleFiles.Find([Path.Combine(AppRoot.Folder, "seeds")]))
        {
            var draft = Store.Ingestor.Read(file).Should().BeOfType<ReadOutcome.Done>().Subject.Draft;
            var added = (await Store.Ingestor.AddAsync(draft, CancellationToken.None)).Should().BeOfType<IngestOutcome.Added>().Subject;
            drafts.Add(draft);
            _read.Add(draft.Name, (added.ArticleId, Store.Get<ExtractionStep>().Extract(draft.ToInput()).Deals));
        }

        var rows = await Store.AskAsync(db => db.Reports.AsNoTracking().ToListAsync());
        Reports = [.. StarterBrief.All.Where(brief => _read.ContainsKey(brief.Name)).SelectMany(brief => Align(brief, rows))];
        Ideal = await LabelledLibrary.LinkAsync(drafts);
    }

    public async Task DisposeAsync() => await Store.DisposeAsync();

    private IEnumerable<StarterReport> Align(StarterBrief brief, List<DealReport> rows)
    {
        var (article, records) = _read[brief.Name];
        Score.Add(brief.Deals, records);
        var labels = DealMatch.Assign(records, brief.Deals).ToDictionary(pair => pair.Record, pair => pair.Label);
        foreach (var row in rows.Where(row => row.ArticleId == article).OrderBy(row => row.Ordinal))
        {
            var isLabelled = labels.TryGetValue(row.Ordinal, out var label);
            var (fact, step) = isLabelled ? brief.Facts[label] : default;
            yield return new StarterReport(row.DealId!.Value, isLabelled, fact, step, $"{brief.Name}, {Words(records[row.Ordinal])}");
        }
    }

    private static string Words(ExtractedDeal deal) => FormattableString.Invariant(
        $"{deal.Type} {deal.Status} {string.Join(" – ", deal.Parties.Select(party => party.Name))} {deal.Value?.Amount} {deal.Value?.Currency} {deal.Sense}{(deal.Primary ? "" : ", background")}");
}
