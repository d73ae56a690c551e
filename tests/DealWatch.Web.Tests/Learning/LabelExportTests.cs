using DealWatch.Extraction.Records;
using DealWatch.Extraction.Training;
using DealWatch.Web.Commands;
using DealWatch.Web.Ingestion.Reading;
using DealWatch.Web.Learning;
using DealWatch.Web.Reconciliation;
using DealWatch.Web.Reconciliation.Edits;
using DealWatch.Web.Tests.Support;
using Microsoft.EntityFrameworkCore;

namespace DealWatch.Web.Tests.Learning;

public sealed class LabelExportTests : IAsyncLifetime
{
    private static readonly ArticleDetails Printed = new()
    {
        Title = "A \"great\" deal: C:\\clouds",
        Publisher = "The Compute Ledger",
        Url = "https://example.org/a",
        Published = new DateOnly(2025, 11, 3),
    };

    private readonly TempFolder _folder = new();
    private TestStore _store = null!;

    private JudgementDesk Desk => _store.Get<JudgementDesk>();

    public async Task InitializeAsync()
    {
        _store = await TestStore.OpenAsync(Found.By(
            ("cloud", [Found.Deal(provider: "AWS") with { CloudProvider = "AWS", Chips = [new DealChip("Nvidia", "GB200", 1000)] }]),
            ("two", [Found.Deal("Microsoft", "Oracle", 10), Found.Deal("Nvidia", "Oracle", 1)])));
        await _store.AddAsync("text of the cloud\n---\nwith a line", Printed);
        await _store.AddAsync("text of the two");
        await _store.AddAsync("text without a deal");
    }

    public async Task DisposeAsync()
    {
        await _store.DisposeAsync();
        _folder.Dispose();
    }

    [Fact]
    public async Task Nothing_that_nobody_looked_at_is_learned_from() => (await LabelsAsync()).Articles.Should().BeEmpty();

    [Fact]
    public async Task A_corrected_record_is_labelled_as_the_person_says_and_is_read_by_train()
    {
        await SetAsync("OpenAI", new FieldChange("value", "40000000000 USD at_least total"), new FieldChange("durationMonths", "84"));

        var labels = await LabelsAsync();

        (labels.Articles.Count, labels.Deals, labels.Unclear.Count).Should().Be((1, 1, 0));
        var article = Load(labels).Should().ContainSingle().Subject;
        article.Draft.Text.Should().Be("text of the cloud\n---\nwith a line");
        article.Draft.Details.Should().Be(Printed with { Language = "en" });
        (article.Labelled.Language, article.Labelled.FromPress).Should().Be(("en", true));
        var deal = article.Labelled.Deals.Should().ContainSingle().Subject;
        deal.Value.Should().Be(new MoneyValue(40_000_000_000, "USD", DealWatch.Extraction.MoneyQualifier.AtLeast, DealWatch.Extraction.MoneyPeriod.Total));
        (deal.DurationMonths, deal.CloudProvider, deal.Evidence, deal.Status).Should().Be((84, "AWS", "text", DealStatus.Signed));
        deal.ChipModels.Should().Equal("GB200");
        deal.Parties.Select(party => (party.Names[0], party.Role)).Should().Equal(("OpenAI", PartyRole.Customer), ("Amazon", PartyRole.Provider));
        deal.Parties[1].Names.Should().Contain(["AWS", "Amazon Web Services"]);
    }

    [Fact]
    public async Task An_article_is_learned_from_only_when_something_was_said_on_each_of_its_records()
    {
        var edit = await SetAsync("Microsoft", new FieldChange("status", "talks"));
        (await LabelsAsync()).Should().Match<LabelSet>(labels => labels.Articles.Count == 0 && labels.Unclear.Count == 1);

        var other = await _store.AskAsync(db => db.Reports.Where(report => report.Amount == 1_000_000_000).Select(report => report.Id).SingleAsync());
        await Desk.DismissAsync([other], "reader", null, default);
        var labels = await LabelsAsync();
        labels.Articles.Should().ContainSingle().Which.Deals.Should().Be(1, "the dismissed record is no deal of the article");

        await Desk.UndoAsync(edit, "reader", default);
        (await LabelsAsync()).Articles.Should().BeEmpty();
    }

    [Fact]
    public async Task What_a_person_set_of_a_deal_with_several_sources_labels_only_a_source_that_says_so()
    {
        await _store.AddAsync("another text of the cloud");
        await SetAsync("OpenAI", new FieldChange("status", "signed"));
        (await LabelsAsync()).Articles.Should().HaveCount(2, "both say what the person confirmed");

        await SetAsync("OpenAI", new FieldChange("value", "40000000000 USD exact total"));
        (await LabelsAsync()).Should().Match<LabelSet>(labels => labels.Articles.Count == 0 && labels.Unclear.Count == 2);
    }

    [Fact]
    public async Task The_command_writes_what_train_reads()
    {
        await SetAsync("OpenAI", new FieldChange("status", "signed"));
        var copy = Path.Combine(Directory.CreateDirectory(_folder.At("data")).FullName, "dealwatch.db");
        await _store.AskAsync(db => db.Database.ExecuteSqlAsync($"VACUUM INTO {copy}"));

        (await CommandLine.RunAsync(["export-labels", _folder.At("labels"), "--data", _folder.At("data")], (_, _) => throw new InvalidOperationException())).Should().Be(0);

        TrainingFiles.Load([_folder.At("labels")]).Should().ContainSingle().Which.Labelled.Deals.Should().ContainSingle();
    }

    private Task<LabelSet> LabelsAsync() => _store.AskAsync(db => new LabelExport(db).AllAsync(default));

    private IReadOnlyList<TrainingArticle> Load(LabelSet labels)
    {
        foreach (var article in labels.Articles)
        {
            _folder.Write($"labels/{article.Id}.json", article.Labels);
            _folder.Write($"labels/{article.Id}.md", article.Text);
            LabelFile.Parse(article.Labels).Should().NotBeNull();
        }

        return TrainingFiles.Load([_folder.At("labels")]);
    }

    private async Task<int> SetAsync(string customer, params FieldChange[] changes)
    {
        var deal = await _store.AskAsync(db => db.Deals.Where(d => d.Parties.Any(party => party.Company!.Name == customer)).Select(d => d.Id).SingleAsync());
        return (await Desk.SetFieldsAsync(deal, changes, "reader", null, default))!.Value;
    }
}
