using DealWatch.Extraction.Records;
using DealWatch.Web.Companies;
using DealWatch.Web.Data;
using DealWatch.Web.Ingestion;
using DealWatch.Web.Reconciliation;
using DealWatch.Web.Reconciliation.Edits;
using DealWatch.Web.Reextraction;
using DealWatch.Web.Tests.Support;
using Microsoft.EntityFrameworkCore;

namespace DealWatch.Web.Tests.Reextraction;

public sealed class StoredReadingTests
{
    private static readonly ExtractedDeal Cloud = Found.Deal();

    [Fact]
    public async Task What_is_read_as_before_stays_untouched_and_the_run_says_so()
    {
        await using var library = await ChangingExtraction.OpenAsync(("first", [Cloud, Found.Deal("Microsoft", "Oracle", 10)]), ("second", []));
        var before = await library.TellingsAsync();

        (await library.PreviewAsync()).Should().BeEmpty();
        var run = await library.RunAsync();

        (await library.TellingsAsync()).Should().Be(before);
        (run.Articles, run.Read, run.Changed, run.ReportsChanged, run.By, run.Scope).Should().Be((2, 2, 0, 0, "reader", "all articles"));
        (run.FromVersion, run.ToVersion).Should().Be(("test", "test"));
        run.FinishedAt.Should().NotBeNull();
    }

    [Fact]
    public async Task A_changed_field_is_shown_before_and_written_after_and_the_addresses_stay()
    {
        await using var library = await ChangingExtraction.OpenAsync(("first", [Cloud]));
        var before = await library.TellingsAsync();
        int report = (await library.ReportsAsync())[0].Id, deal = (await library.DealsAsync())[0].Id;
        library.Gives("first", Cloud with { Value = Found.Deal(billions: 39).Value, DurationMonths = 84, Status = DealStatus.Reported });

        (await library.LinesAsync()).Should().Equal("Status: Signed -> Reported", "Value: $38 billion -> $39 billion", "Term: none -> 7 years");
        (await library.TellingsAsync()).Should().Be(before, "a look changes nothing");
        var run = await library.RunAsync();

        (run.Changed, run.ReportsChanged, run.ReportsAdded, run.ReportsGone).Should().Be((1, 1, 0, 0));
        (await library.ReportsAsync()).Should().ContainSingle().Which.Id.Should().Be(report);
        var now = (await library.DealsAsync()).Should().ContainSingle().Subject;
        (now.Id, now.Amount, now.DurationMonths, now.Status).Should().Be((deal, 39_000_000_000, 84, DealStatus.Reported));
        var changes = await library.Store.AskAsync(db => db.RunChanges.OrderBy(change => change.Id).ToListAsync());
        changes.Select(change => $"{change.DealId} {change.Field}: {change.From} -> {change.To}").Should()
            .Equal($"{deal} Status: Signed -> Reported", $"{deal} Value: $38 billion -> $39 billion", $"{deal} Term:  -> 7 years");
        changes[0].Record.Should().Be("OpenAI gets compute from Amazon: $38 billion");
        (await library.PreviewAsync()).Should().BeEmpty();
    }

    [Fact]
    public async Task Records_come_and_go_and_a_deal_that_others_tell_of_keeps_its_address()
    {
        await using var library = await ChangingExtraction.OpenAsync(("first", [Cloud]), ("second", [Cloud]));
        var deal = (await library.DealsAsync()).Should().ContainSingle().Subject;
        library.Gives("first", Found.Deal("Microsoft", "Oracle", 10) with { Statement = new FieldEvidence("deal", 5, 9, "of t") });

        (await library.LinesAsync()).Should().Equal("Gone OpenAI gets compute from Amazon: $38 billion", "Added Microsoft gets compute from Oracle: $10 billion");
        await library.RunAsync();

        var reports = await library.ReportsAsync();
        reports.Select(report => report.Article!.Text[^5..]).Should().Equal("econd", "first");
        reports[0].DealId.Should().Be(deal.Id);
        (await library.DealsAsync()).Should().HaveCount(2);
        (await library.Store.AskAsync(db => db.RunChanges.OrderBy(change => change.Id).Select(change => change.Kind).ToListAsync())).Should().Equal(RunChangeKind.Gone, RunChangeKind.Added);
    }

    [Fact]
    public async Task A_record_that_moves_to_other_parties_leaves_the_deal_and_joins_another()
    {
        var oracle = Found.Deal(provider: "Oracle");
        await using var library = await ChangingExtraction.OpenAsync(("first", [oracle]), ("second", [Cloud]), ("third", [Cloud]));
        library.Gives("third", oracle);

        await library.RunAsync();

        var reports = await library.ReportsAsync();
        reports[2].DealId.Should().Be(reports[0].DealId).And.NotBe(reports[1].DealId);
        (await library.Store.AskAsync(db => db.DealFields.Where(field => field.Field == "status").OrderBy(field => field.DealId).Select(field => field.Sources).ToListAsync())).Should().Equal(2, 1);
    }

    [Fact]
    public async Task What_a_person_set_stays_above_what_is_read_anew()
    {
        await using var library = await ChangingExtraction.OpenAsync(("first", [Cloud]));
        var deal = (await library.DealsAsync())[0].Id;
        var set = await library.Store.Get<JudgementDesk>().SetFieldsAsync(deal, [new FieldChange("value", "40000000000 USD exact total")], "reader", null, default);
        library.Gives("first", Cloud with { Value = Found.Deal(billions: 39).Value });

        (await library.LinesAsync()).Should().Equal("Value: $38 billion -> $39 billion (locked)");
        await library.RunAsync();

        (await library.DealsAsync())[0].Amount.Should().Be(40_000_000_000);
        await library.Store.Get<JudgementDesk>().UndoAsync(set!.Value, "reader", default);
        (await library.DealsAsync())[0].Amount.Should().Be(39_000_000_000);
    }

    [Fact]
    public async Task A_record_that_is_found_no_more_stays_for_what_a_person_said_on_it_and_finds_its_place_again()
    {
        await using var library = await ChangingExtraction.OpenAsync(("first", [Cloud]), ("second", [Found.Deal("Microsoft", "Oracle", 10)]));
        var deal = (await library.DealsAsync())[0].Id;
        await library.Store.Get<JudgementDesk>().SetFieldsAsync(deal, [new FieldChange("durationMonths", "96")], "reader", null, default);
        library.Gives("first");

        (await library.LinesAsync()).Should().Equal("Kept OpenAI gets compute from Amazon: $38 billion");
        var run = await library.RunAsync();
        (run.ReportsKept, run.ReportsGone).Should().Be((1, 0));
        (await library.DealsAsync())[0].Should().Match<Deal>(kept => kept.Id == deal && kept.DurationMonths == 96);
        (await library.PreviewAsync()).Should().BeEmpty("it was withdrawn already");

        library.Gives("first", Cloud);
        (await library.LinesAsync()).Should().Equal("Added OpenAI gets compute from Amazon: $38 billion");
        await library.RunAsync();
        (await library.ReportsAsync())[0].Withdrawn.Should().BeFalse();
        (await library.DealsAsync())[0].DurationMonths.Should().Be(96);
    }

    [Fact]
    public async Task The_word_that_two_reports_are_two_deals_outlives_a_new_reading()
    {
        await using var library = await ChangingExtraction.OpenAsync(("first", [Cloud]), ("second", [Cloud]));
        var reports = await library.ReportsAsync();
        await library.Store.Get<JudgementDesk>().JudgeAsync(reports[0].Id, reports[1].Id, false, "reader", null, default);
        library.Gives("second", Cloud with { DurationMonths = 84 });

        await library.RunAsync();

        (await library.DealsAsync()).Should().HaveCount(2);
    }

    [Fact]
    public async Task Records_may_change_places_in_their_article()
    {
        var other = Found.Deal("Microsoft", "Oracle", 10);
        await using var library = await ChangingExtraction.OpenAsync(("first", [Cloud, other]));
        var before = await library.ReportsAsync();
        library.Gives("first", other, Cloud);

        var look = await library.PreviewAsync();
        look.Should().ContainSingle().Which.Should().Match<ArticleDifference>(article => article.Changes.Count == 0 && article.ReadOtherwise == 2);
        await library.RunAsync();

        var after = await library.ReportsAsync();
        after.Select(report => (report.Id, report.Ordinal)).Should().BeEquivalentTo(before.Select(report => (report.Id, 1 - report.Ordinal)));
    }

    [Fact]
    public async Task A_company_that_no_article_names_any_more_goes()
    {
        await using var library = await ChangingExtraction.OpenAsync(("first", [Found.Deal("The Firm")]));
        library.Gives("first", Cloud);

        await library.RunAsync();

        (await library.Store.AskAsync(db => db.Companies.Select(company => company.Name).ToListAsync())).Should().BeEquivalentTo("Amazon", "OpenAI");
    }

    [Fact]
    public async Task Only_the_articles_that_hold_a_name_or_are_new_enough_are_read()
    {
        await using var library = await ChangingExtraction.OpenAsync(("first", [Cloud]), ("second", [Cloud]), ("third", [Cloud]));
        foreach (var word in (string[])["first", "second", "third"])
        {
            library.Gives(word);
        }

        (await library.PreviewAsync(new ReadingScope { Names = ["The Second"] })).Should().ContainSingle().Which.Source.ArticleId.Should().Be(2);
        (await library.PreviewAsync(new ReadingScope { Since = new DateOnly(2025, 11, 4) })).Select(article => article.Source.ArticleId).Should().Equal(2, 3);
        (await library.PreviewAsync(new ReadingScope { Article = 3 })).Should().ContainSingle();
        var run = await library.RunAsync(new ReadingScope { Names = ["the first", "the third"] });

        (run.Articles, run.Scope).Should().Be((2, "articles that hold “the first” or “the third”"));
        (await library.ReportsAsync()).Should().ContainSingle();
    }

    [Fact]
    public async Task A_run_that_is_stopped_has_done_whole_articles_and_the_next_one_does_the_rest()
    {
        await using var library = await ChangingExtraction.OpenAsync(("first", [Cloud]), ("second", [Found.Deal("Microsoft", "Oracle", 10)]));
        library.Gives("first");
        library.Gives("second");
        using var stop = new CancellationTokenSource();

        var run = () => library.RunAsync(done: _ => stop.Cancel(), cancellationToken: stop.Token);
        await run.Should().ThrowAsync<OperationCanceledException>();

        (await library.ReportsAsync()).Should().ContainSingle();
        var stopped = await library.Store.AskAsync(db => db.Runs.SingleAsync());
        (stopped.Read, stopped.Articles, stopped.FinishedAt).Should().Be((1, 2, null));
        await library.RunAsync();
        (await library.ReportsAsync()).Should().BeEmpty();
        (await library.DealsAsync()).Should().BeEmpty();
    }

    [Fact]
    public async Task A_preview_of_many_articles_goes_on_where_it_stopped()
    {
        await using var library = await ChangingExtraction.OpenAsync(("first", [Cloud]), ("second", [Cloud]), ("third", [Cloud]));
        library.Gives("first");
        library.Gives("third");

        var first = await library.Reading.PreviewAsync(new ReadingScope(), 0, 1, TimeSpan.FromMinutes(5), default);
        var rest = await library.Reading.PreviewAsync(new ReadingScope(), first.Next!.Value, 1, TimeSpan.FromMinutes(5), default);

        (first.Articles, first.Read, first.Next, first.Differences.Count).Should().Be((3, 1, 1, 1));
        (rest.Read, rest.Next, rest.Differences.Count).Should().Be((2, null, 1));
    }

    [Fact]
    public async Task The_real_extractor_gives_the_same_again_and_reads_anew_what_a_person_said_of_a_name()
    {
        await using var store = await TestStore.OpenAsync();
        await store.AddAsync(
            "Brightwater Labs has signed a five-year agreement worth $2.4 billion with CoreWeave. Under the contract, CoreWeave will supply Brightwater Labs with cloud capacity on Nvidia GB300 chips.");
        var reading = store.Get<StoredReading>();
        (await reading.PreviewAsync(new ReadingScope(), 0, 10, TimeSpan.FromMinutes(5), default)).Differences.Should().BeEmpty();

        var step = await store.Get<CompanyDesk>().NotCompanyAsync("Brightwater Labs", "reader", null, default);
        step.Should().BeOfType<CompanyOutcome.Done>();
        var scope = new ReadingScope { Names = ["Brightwater Labs"] };
        var run = await reading.RunAsync(await reading.BeginAsync(scope, "reader", default), scope, _ => { }, default);

        (run.Articles, run.Changed).Should().Be((1, 1));
        run.ToVersion.Should().StartWith(run.FromVersion + "+names.");
        (await store.AskAsync(db => db.DealParties.AnyAsync(party => party.Company!.Name == "Brightwater Labs"))).Should().BeFalse();
        (await store.AskAsync(db => db.Articles.SingleAsync())).ExtractorVersion.Should().Be(store.Get<ExtractionStep>().Now.Version);
    }
}
