using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using DealWatch.Extraction.Records;
using DealWatch.Web.Data;
using DealWatch.Web.Reconciliation;
using DealWatch.Web.Search;
using DealChip = DealWatch.Web.Data.DealChip;
using DealParty = DealWatch.Web.Data.DealParty;

namespace DealWatch.Web.Tests.Pages.Samples;

/// <summary>Writes sample articles into a database, as ingestion would.</summary>
internal sealed class SampleSeeder(DealWatchDbContext db)
{
    private static readonly UsdRates Rates = UsdRates.Load();

    private readonly Dictionary<string, Company> _companies = [];
    private readonly Dictionary<string, Deal> _deals = [];

    public async Task SeedAsync(IEnumerable<SampleArticle> samples)
    {
        await using var transaction = await db.Database.BeginTransactionAsync();
        foreach (var sample in samples)
        {
            var article = AddArticle(sample);
            foreach (var (deal, ordinal) in sample.Deals.Select((deal, ordinal) => (deal, ordinal)))
            {
                AddReport(article, sample, deal, ordinal);
            }
        }

        await db.SaveChangesAsync();
        await IndexAsync();
        await transaction.CommitAsync();
    }

    private Article AddArticle(SampleArticle sample)
    {
        var article = new Article
        {
            Text = sample.Text,
            Format = sample.Text.StartsWith('#') ? ArticleFormat.Markdown : ArticleFormat.PlainText,
            ContentHash = Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(sample.Text))),
            Title = sample.Title,
            DisplayTitle = sample.Title ?? string.Join(' ', sample.Text.Split(' ').Take(8)) + " …",
            Publisher = sample.Publisher,
            Published = sample.Published,
            Language = sample.Language,
            AddedAt = new DateTime(2025, 11, 20, 9, 30, 0, DateTimeKind.Utc),
            ExtractorVersion = "1.0.0",
        };
        db.Articles.Add(article);
        return article;
    }

    private void AddReport(Article article, SampleArticle sample, SampleDeal given, int ordinal)
    {
        var deal = _deals.TryGetValue(given.Key, out var known) ? known : _deals[given.Key] = AddDeal(given, sample.Published);
        deal.Date = deal.Date is { } date && sample.Published is { } published && date < published ? date : sample.Published;
        var report = new DealReport
        {
            Article = article,
            Deal = deal,
            Ordinal = ordinal,
            IsPrimary = given.Primary,
            Type = given.Type,
            Status = given.Status,
            Amount = given.Value?.Amount,
            Currency = given.Value?.Currency,
            Qualifier = given.Value?.Qualifier,
            Period = given.Value?.Period,
            DurationMonths = given.Months,
            StartYear = given.StartYear,
            EndYear = given.EndYear,
            CloudProvider = given.Cloud,
            PowerMw = given.PowerMw,
            Confidence = given.Confidence,
        };
        report.Parties.AddRange(given.Parties.Select((party, i) => new ReportParty { Ordinal = i, Company = Find(party.Name), Role = party.Role, Brand = party.Brand }));
        report.Chips.AddRange(given.Chips.Select((chip, i) => new ReportChip { Ordinal = i, Vendor = chip.Vendor, Model = chip.Model, Quantity = chip.Quantity }));
        report.Evidence.AddRange(given.Evidence.Select(evidence => Locate(sample.Text, evidence.Field, evidence.Quote)));
        deal.Events.Add(new DealEvent { Report = report, Kind = known is null ? Step(given.Status) : DealEventKind.Restated, Date = sample.Published });
        db.Reports.Add(report);
    }

    private Deal AddDeal(SampleDeal given, DateOnly? date)
    {
        var deal = new Deal
        {
            Slug = given.Key,
            Type = given.Type,
            Status = given.Status,
            IsPrimary = given.Primary,
            Date = date,
            Amount = given.Value?.Amount,
            Currency = given.Value?.Currency,
            Qualifier = given.Value?.Qualifier,
            Period = given.Value?.Period,
            DurationMonths = given.Months,
            StartYear = given.StartYear,
            EndYear = given.EndYear,
            CloudProvider = given.Cloud,
            PowerMw = given.PowerMw,
            Confidence = given.Confidence,
        };
        var whole = WholeValue.InUsd(deal, Rates);
        deal.AmountUsd = whole?.Amount;
        deal.UsdRateYear = whole?.RateYear;
        deal.Parties.AddRange(given.Parties.Select((party, i) => new DealParty { Ordinal = i, Company = Find(party.Name), Role = party.Role, Brand = party.Brand }));
        deal.Chips.AddRange(given.Chips.Select((chip, i) => new DealChip { Ordinal = i, Vendor = chip.Vendor, Model = chip.Model, Quantity = chip.Quantity }));
        return deal;
    }

    private Company Find(string name)
    {
        if (!_companies.TryGetValue(name, out var company))
        {
            company = new Company { Name = name, Slug = name.ToLowerInvariant().Replace(' ', '-'), Kind = name == "OpenAI" ? "lab" : null };
            string[] others = name switch { "Amazon" => ["Amazon Web Services", "AWS", "AMZN"], "United Arab Emirates" => ["Emirati Arabi Uniti"], _ => [] };
            company.Aliases.AddRange(others.Prepend(name).Select(alias => new CompanyAlias { Name = alias, Folded = SearchText.Fold(alias) }));
            _companies[name] = company;
            db.Companies.Add(company);
        }

        return company;
    }

    private static ReportEvidence Locate(string text, string field, string quote)
    {
        var start = text.IndexOf(quote, StringComparison.Ordinal);
        return start >= 0
            ? new ReportEvidence { Field = field, Start = start, End = start + quote.Length, Quote = quote }
            : throw new InvalidOperationException($"The sample text does not hold “{quote}”.");
    }

    private async Task IndexAsync()
    {
        foreach (var article in db.Articles.Local)
        {
            article.SortKey = DateKey.Of(article.Published, article.Id);
            await db.IndexArticleAsync(article.SortKey, $"{article.Title} {article.Text}", CancellationToken.None);
        }

        foreach (var deal in db.Deals.Local)
        {
            deal.SortKey = DateKey.Of(deal.Date, deal.Id);
            var names = deal.Parties.SelectMany(party => party.Company!.Aliases).Select(alias => alias.Name);
            await db.IndexDealAsync(deal.SortKey, string.Join(' ', [.. names, deal.Type.ToString(), .. deal.Chips.Select(chip => chip.Vendor)]), CancellationToken.None);
        }

        await db.SaveChangesAsync();
    }

    private static DealEventKind Step(DealStatus status) => Enum.Parse<DealEventKind>(status.ToString());

    /// <summary>Many deals of one pair a day, for paging.</summary>
    public static IEnumerable<SampleArticle> Many(int count) => Enumerable.Range(0, count).Select(i => new SampleArticle(
        $"Order number {i}",
        "The Compute Ledger",
        "en",
        new DateOnly(2024, 12, 31).AddDays(-i),
        string.Create(CultureInfo.InvariantCulture, $"Lumen Labs ordered capacity for ${i + 1} million from Foundry Nine in order {i}."),
        new SampleDeal($"lumen-{i}", DealType.Compute, DealStatus.Signed, new SampleParty("Lumen Labs", PartyRole.Customer), new SampleParty("Foundry Nine", PartyRole.Provider))
        {
            Value = new MoneyValue((i + 1) * 1_000_000L, "USD", MoneyQualifier.Exact, MoneyPeriod.Total),
            Evidence = [("value", $"${i + 1} million")],
        }));
}
