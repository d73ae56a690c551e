using DealWatch.Extraction.Records;
using DealWatch.Web.Data;
using DealWatch.Web.Ingestion;
using DealWatch.Web.Reconciliation;
using DealWatch.Web.Reconciliation.Linking;
using DealWatch.Web.Search;
using Microsoft.EntityFrameworkCore;
using DealChip = DealWatch.Extraction.Records.DealChip;

namespace DealWatch.Benchmarks.Linking;

/// <summary>A library in a folder of its own, filled at once: one by one a hundred thousand reports would take an hour.</summary>
internal sealed class StoredLibrary : IDisposable
{
    private const int Portion = 2_000;

    private static readonly UsdRates Rates = UsdRates.Load();

    private readonly string _folder = Directory.CreateTempSubdirectory("dealwatch-linking-").FullName;
    private readonly Contexts _contexts;
    private readonly SingleWriter _writer;

    private StoredLibrary()
    {
        var options = new StorageOptions { Folder = _folder };
        _contexts = new Contexts(new DbContextOptionsBuilder<DealWatchDbContext>().UseSqlite(DealWatch.Web.Data.Storage.ConnectionString(options)).Options);
        _writer = new SingleWriter(_contexts);
    }

    /// <summary>Knows no company, so that all are found by name.</summary>
    public static LoadedExtractor Extractor { get; } = new("benchmark", _ => throw new NotSupportedException(), _ => null);

    public ArticleStore Store => new(_writer, Rates, TimeProvider.System);

    /// <summary>Reports of the pair that most is told of.</summary>
    public int Busiest { get; private set; }

    public static string NameOf(int company) => $"Company {company}";

    public static async Task<StoredLibrary> MakeAsync(IReadOnlyList<Story> stories)
    {
        var library = new StoredLibrary();
        await using var db = library._contexts.CreateDbContext();
        await db.Database.MigrateAsync();
        await db.Database.ExecuteSqlRawAsync("PRAGMA journal_mode=WAL");
        db.ChangeTracker.AutoDetectChangesEnabled = false;
        await SaveAsync(db, World.AllCompanies.Select(Company));
        await library.FillAsync(db, stories);
        return library;
    }

    public void Dispose()
    {
        _writer.Dispose();
        Microsoft.Data.Sqlite.SqliteConnection.ClearAllPools();
        Directory.Delete(_folder, recursive: true);
    }

    /// <summary>Numbers rise in the order of the stories, as if they had come one by one.</summary>
    private async Task FillAsync(DealWatchDbContext db, IReadOnlyList<Story> stories)
    {
        var articles = stories.Select((story, index) => Article(story, index + 1)).ToList();
        var reports = new List<LinkReport>();
        foreach (var (story, article) in stories.Zip(articles))
        {
            var first = reports.Count + 1;
            reports.AddRange(story.Result.Deals.Select((deal, ordinal) => Report(deal, ordinal, article, first + ordinal)));
        }

        var values = new ValueComparison(Rates);
        var sides = new Sides([]);
        var groups = reports.SelectMany(report => report.Pairs.Select(pair => (pair, report))).GroupBy(item => item.pair, item => item.report).ToList();
        Busiest = groups.Max(group => group.Count());
        var places = groups.SelectMany(group => new PairGroups(group.Key, group, sides, values).Places()).ToLookup(place => place.Report);
        var deals = DealAssembly.Of(reports, DealPartition.HomesOf(reports, places), sides);
        await SaveAsync(db, articles);
        await SaveAsync(db, deals.Select(deal => new Deal { Id = deal.Min(report => report.Id), Slug = "deal", SortKey = deal.Min(report => report.Id) }));
        await SaveAsync(db, deals.SelectMany(deal => deal.Select(report => Row(report, deal.Min(one => one.Id), places[report.Id]))));
    }

    private static async Task SaveAsync<T>(DealWatchDbContext db, IEnumerable<T> rows)
        where T : class
    {
        foreach (var some in rows.Chunk(Portion))
        {
            db.AddRange(some);
            await db.SaveChangesAsync();
            db.ChangeTracker.Clear();
        }
    }

    private static Company Company(int number)
    {
        var company = new Company { Id = number + 1, Name = NameOf(number), Slug = $"company-{number}" };
        company.Aliases.Add(new CompanyAlias { Name = company.Name, Folded = SearchText.Fold(company.Name) });
        return company;
    }

    private static Article Article(Story story, int id) => new()
    {
        Id = id,
        Text = story.Draft.Text,
        Format = story.Draft.Format,
        ContentHash = ContentHash.Of(story.Draft.Text),
        Title = story.Draft.Details.Title,
        DisplayTitle = story.Draft.Name,
        Published = story.Draft.Details.Published,
        Language = story.Result.Language,
        SortKey = DateKey.Of(story.Draft.Details.Published, id),
        ExtractorVersion = "benchmark",
        Sketch = ArticleSketch.Of(story.Draft.Text).ToBytes(),
    };

    private static LinkReport Report(ExtractedDeal deal, int ordinal, Article article, int id) => new()
    {
        Id = id,
        Key = $"{article.ContentHash}#{ordinal:D4}",
        ArticleId = article.Id,
        Published = article.Published,
        Language = article.Language,
        Sketch = ArticleSketch.FromBytes(article.Sketch),
        IsPrimary = deal.Primary,
        Type = deal.Type,
        Status = deal.Status,
        Value = deal.Value,
        DurationMonths = deal.DurationMonths,
        Confidence = deal.Confidence,
        Parties = [.. deal.Parties.Select(party => (Number: int.Parse(party.Name["Company ".Length..], System.Globalization.CultureInfo.InvariantCulture) + 1, party))
            .Select(item => new LinkParty(item.Number, item.Number, item.party.Role, item.party.Name))],
        Chips = Array.Empty<DealChip>(),
        Statement = deal.Statement.Quote,
    };

    private static DealReport Row(LinkReport report, int deal, IEnumerable<Place> places)
    {
        var row = new DealReport
        {
            Id = report.Id,
            ArticleId = report.ArticleId,
            DealId = deal,
            HomeDealId = report.Id == deal ? deal : null,
            Ordinal = int.Parse(report.Key.AsSpan(report.Key.IndexOf('#') + 1), System.Globalization.CultureInfo.InvariantCulture),
            IsPrimary = report.IsPrimary,
            Type = report.Type,
            Status = report.Status,
            Amount = report.Value?.Amount,
            Currency = report.Value?.Currency,
            Qualifier = report.Value?.Qualifier,
            Period = report.Value?.Period,
            DurationMonths = report.DurationMonths,
            Confidence = report.Confidence,
        };
        row.Parties.AddRange(report.Parties.Select((party, index) => new ReportParty { Ordinal = index, CompanyId = party.CompanyId, Role = party.Role }));
        row.Evidence.Add(new ReportEvidence { Field = "deal", End = 40, Quote = report.Statement });
        row.Pairs.AddRange(places.Select(place => new ReportPair
        {
            LowCompanyId = place.Pair.Low,
            HighCompanyId = place.Pair.High,
            GroupId = place.Group,
            Strength = report.Pairs.Count > 1 ? place.Strength : 0,
            SharesMoney = report.Pairs.Count > 1 && place.SharesMoney,
        }));
        return row;
    }

    private sealed class Contexts(DbContextOptions<DealWatchDbContext> options) : IDbContextFactory<DealWatchDbContext>
    {
        public DealWatchDbContext CreateDbContext() => new(options);
    }
}
