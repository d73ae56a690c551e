using DealWatch.Web.Companies;
using DealWatch.Web.Data;
using DealWatch.Web.Reconciliation;
using DealWatch.Web.Reviewing;
using DealWatch.Web.Search;
using DealWatch.Web.Tests.Support;
using Microsoft.EntityFrameworkCore;

namespace DealWatch.Web.Tests.Reviewing;

public sealed class ReviewDeskTests : IAsyncLifetime
{
    private TestStore _store = null!;

    private ReviewDesk Desk => _store.Get<ReviewDesk>();

    public async Task InitializeAsync()
    {
        _store = await TestStore.OpenAsync(ReviewArticles.Extract);
        await ReviewArticles.AddAsync(_store.Ingestor, ReviewArticles.All);
    }

    public async Task DisposeAsync() => await _store.DisposeAsync();

    [Fact]
    public async Task Each_kind_is_open_once_and_that_on_which_most_money_hangs_comes_first() => (await OpenAsync()).Select(entry => (entry.Kind, entry.Stake / 1_000_000, entry.Field))
        .Should().Equal(
            (ReviewKind.Link, 25_000, ""),
            (ReviewKind.Unsure, 12_000, "value"),
            (ReviewKind.Article, 6_200, ""),
            (ReviewKind.Conflict, 3_800, "durationMonths"),
            (ReviewKind.Unsure, 3_000, "deal"),
            (ReviewKind.Name, 100, ""));

    [Fact]
    public async Task A_chosen_value_holds_at_once_and_taking_it_back_restores_every_row()
    {
        var before = await _store.RowsAsync();
        var question = await OnlyAsync(ReviewKind.Conflict);

        (await SetAsync(question, "84")).Should().Be(AnswerOutcome.Taken);
        (await DealAsync(question)).DurationMonths.Should().Be(84);
        (await OpenAsync()).Should().NotContain(entry => entry.Kind == ReviewKind.Conflict);

        await TakeBackAsync();
        (await _store.RowsAsync()).Should().Be(before);
        (await OnlyAsync(ReviewKind.Conflict)).Should().Be(question);
    }

    [Fact]
    public async Task None_of_the_values_leaves_the_field_empty()
    {
        var question = await OnlyAsync(ReviewKind.Conflict);

        await SetAsync(question, "");

        (await DealAsync(question)).DurationMonths.Should().BeNull();
    }

    [Fact]
    public async Task A_confirmed_value_is_asked_no_more_until_it_is_taken_back()
    {
        var before = await _store.RowsAsync();
        var question = (await OpenAsync()).Single(entry => entry.Field == "value");

        await SetAsync(question, "12000000000 USD exact total");
        (await OpenAsync()).Should().NotContain(entry => entry.Field == "value");

        await TakeBackAsync();
        (await _store.RowsAsync()).Should().Be(before);
    }

    [Fact]
    public async Task Not_stated_takes_the_money_out_of_the_sums()
    {
        var before = await SumAsync();
        var question = (await OpenAsync()).Single(entry => entry.Field == "value");

        await SetAsync(question, "");

        (await SumAsync()).Should().Be(before - 12_000_000_000);
    }

    [Fact]
    public async Task A_record_that_is_no_deal_leaves_lists_and_sums_and_comes_back()
    {
        var before = await _store.RowsAsync();
        var question = (await OpenAsync()).Single(entry => entry.Field == "deal");

        (await SetAsync(question, null)).Should().Be(AnswerOutcome.Taken);
        (await _store.AskAsync(db => db.Deals.AnyAsync(deal => deal.Id == question.First))).Should().BeFalse();
        (await OpenAsync()).Should().NotContain(entry => entry.Field == "deal");

        await TakeBackAsync();
        (await _store.RowsAsync()).Should().Be(before);
    }

    [Fact]
    public async Task A_link_is_judged_once()
    {
        var before = await _store.RowsAsync();
        var link = await OnlyAsync(ReviewKind.Link);

        (await Desk.AnswerLinkAsync(link.First, link.Second, true, "reader", null, CancellationToken.None)).Should().Be(AnswerOutcome.Taken);
        (await Desk.AnswerLinkAsync(link.First, link.Second, false, "reader", null, CancellationToken.None)).Should().Be(AnswerOutcome.NotOpen);
        (await _store.AskAsync(db => db.Reports.Where(report => report.Id == link.First || report.Id == link.Second).Select(report => report.DealId).Distinct().CountAsync())).Should().Be(1);

        await TakeBackAsync();
        (await _store.RowsAsync()).Should().Be(before);
    }

    [Fact]
    public async Task An_article_is_judged_once_and_open_again_when_that_is_taken_back()
    {
        var article = (await OnlyAsync(ReviewKind.Article)).First;

        (await Desk.AnswerArticleAsync(article, true, "reader", null, CancellationToken.None)).Should().Be(AnswerOutcome.Taken);
        (await Desk.AnswerArticleAsync(article, false, "reader", null, CancellationToken.None)).Should().Be(AnswerOutcome.NotOpen);
        (await OpenAsync()).Should().NotContain(entry => entry.Kind == ReviewKind.Article);

        await TakeBackAsync();
        (await OnlyAsync(ReviewKind.Article)).First.Should().Be(article);
    }

    [Fact]
    public async Task What_a_name_is_is_asked_once_and_again_when_the_answer_is_taken_back()
    {
        var question = await OnlyAsync(ReviewKind.Name);
        var before = await _store.RowsAsync();

        foreach (var answer in (Func<ReviewNames, Task<NameAnswered>>[])
        [
            names => names.MakeCompanyAsync(question.First, "investor", "reader", null, CancellationToken.None),
            names => names.NotCompanyAsync(question.First, "reader", null, CancellationToken.None),
            names => names.AliasOfAsync(question.First, "google", "reader", null, CancellationToken.None),
        ])
        {
            (await NameAsync(answer)).Should().Be(new NameAnswered(AnswerOutcome.Taken, null));
            (await NameAsync(answer)).Outcome.Should().Be(AnswerOutcome.NotOpen);
            (await OpenAsync()).Should().NotContain(entry => entry.Kind == ReviewKind.Name);
            (await _store.AskAsync(db => new ReviewAnswers(db).CountAsync(CancellationToken.None)))[ReviewKind.Name].Should().Be(1);

            await TakeBackAsync();
            (await OnlyAsync(ReviewKind.Name)).Should().Be(question);
            (await _store.RowsAsync()).Should().Be(before);
        }
    }

    [Fact]
    public async Task Words_that_name_no_company_are_refused_with_what_may_be_meant()
    {
        var question = await OnlyAsync(ReviewKind.Name);

        (await NameAsync(names => names.AliasOfAsync(question.First, "Googel", "reader", null, CancellationToken.None))).Should()
            .Be(new NameAnswered(AnswerOutcome.NoValue, "There is no company named “Googel”. Did you mean Google?"));
        (await NameAsync(names => names.AliasOfAsync(question.First, " ", "reader", null, CancellationToken.None))).Outcome.Should().Be(AnswerOutcome.NoValue);
        (await NameAsync(names => names.MakeCompanyAsync(question.First, "bakery", "reader", null, CancellationToken.None))).Reason.Should().Contain("no kind “bakery”");
        (await NameAsync(names => names.NotCompanyAsync(4711, "reader", null, CancellationToken.None))).Outcome.Should().Be(AnswerOutcome.NotOpen);
    }

    [Fact]
    public async Task An_answer_to_what_has_changed_since_changes_nothing()
    {
        var question = await OnlyAsync(ReviewKind.Conflict);
        var stamp = await StampAsync(question);
        await ReadMoreAsync("nine years", 108);
        var before = await _store.RowsAsync();

        (await Desk.AnswerFieldAsync(question.First, "durationMonths", stamp, "84", "reader", null, CancellationToken.None)).Should().Be(AnswerOutcome.Changed);

        (await _store.RowsAsync()).Should().Be(before);
    }

    [Fact]
    public async Task An_answered_question_comes_back_only_when_a_source_says_something_new()
    {
        await SetAsync(await OnlyAsync(ReviewKind.Conflict), "84");

        await ReadMoreAsync("five years", 60);
        (await OpenAsync()).Should().NotContain(entry => entry.Kind == ReviewKind.Conflict, "the term was known when it was answered");

        await ReadMoreAsync("nine years", 108);
        var question = await OnlyAsync(ReviewKind.Conflict);
        (await DealAsync(question)).DurationMonths.Should().Be(84, "a person's word holds until a person changes it");

        await SetAsync(question, "84");
        (await OpenAsync()).Should().NotContain(entry => entry.Kind == ReviewKind.Conflict);
    }

    [Theory]
    [InlineData("durationMonths", "seven")]
    [InlineData("durationMonths", "-1")]
    [InlineData("value", "38 billion")]
    [InlineData("status", "")]
    [InlineData("deal", "no")]
    [InlineData("parties", "")]
    [InlineData("nothing", "1")]
    public async Task What_is_no_value_of_the_field_is_refused(string field, string value)
    {
        var before = await _store.RowsAsync();

        var outcome = await Desk.AnswerFieldAsync((await OnlyAsync(ReviewKind.Conflict)).First, field, "", value, "reader", null, CancellationToken.None);

        outcome.Should().BeOneOf(AnswerOutcome.NoValue, AnswerOutcome.NotOpen);
        (await _store.RowsAsync()).Should().Be(before);
    }

    [Fact]
    public async Task Questions_that_nobody_asks_take_no_answer()
    {
        var deal = (await OnlyAsync(ReviewKind.Conflict)).First;

        (await Desk.AnswerFieldAsync(deal, "value", "", "1 USD exact total", "reader", null, CancellationToken.None)).Should().Be(AnswerOutcome.NotOpen);
        (await Desk.AnswerFieldAsync(4711, "value", "", "1 USD exact total", "reader", null, CancellationToken.None)).Should().Be(AnswerOutcome.NotOpen);
        (await Desk.AnswerLinkAsync(1, 4711, true, "reader", null, CancellationToken.None)).Should().Be(AnswerOutcome.NotOpen);
        (await Desk.AnswerArticleAsync(1, true, "reader", null, CancellationToken.None)).Should().Be(AnswerOutcome.NotOpen, "a deal was read from it");
        (await _store.AskAsync(db => db.Edits.CountAsync())).Should().Be(0);
    }

    private Task<List<QueueEntry>> OpenAsync() => _store.AskAsync(db => new ReviewQueue(db).PageAsync(null, null, 100, CancellationToken.None));

    private async Task<QueueEntry> OnlyAsync(ReviewKind kind) => (await OpenAsync()).Single(entry => entry.Kind == kind);

    private Task<string> StampAsync(QueueEntry question) => _store.AskAsync(async db =>
        ((ReviewItem.Field)(await new ReviewItems(db).LoadAsync([question], CancellationToken.None)).Single()).Stamp);

    private async Task<AnswerOutcome> SetAsync(QueueEntry question, string? value) =>
        await Desk.AnswerFieldAsync(question.First, question.Field, await StampAsync(question), value, "reader", null, CancellationToken.None);

    private Task<NameAnswered> NameAsync(Func<ReviewNames, Task<NameAnswered>> answer) =>
        _store.AskAsync(db => answer(new ReviewNames(db, _store.Get<CompanyDesk>(), new CompanySearch(db))));

    private async Task TakeBackAsync()
    {
        var newest = (await _store.AskAsync(db => new ReviewAnswers(db).NewestAsync(1, CancellationToken.None))).Single();
        if (newest.Step is null)
        {
            (await _store.Get<JudgementDesk>().UndoAsync(newest.Number, "reader", CancellationToken.None)).Should().BeTrue();
        }
        else
        {
            (await _store.Get<CompanyDesk>().UndoAsync(newest.Number, "reader", CancellationToken.None)).Should().BeOfType<CompanyOutcome.Done>();
        }
    }

    private Task<Deal> DealAsync(QueueEntry question) => _store.AskAsync(db => db.Deals.SingleAsync(deal => deal.Id == question.First));

    private async Task<long> SumAsync() => (await _store.AskAsync(db => new DealQueries(db).TotalsAsync(new DealFilter(), CancellationToken.None))).SignedUsd;

    private async Task ReadMoreAsync(string term, int months)
    {
        var text = $"One more paper, number {months}: OpenAI will pay Amazon $38 billion for computing power over {term}.";
        ReviewArticles.Also(text, () => ReviewArticles.Cloud(text, term, months));
        await ReviewArticles.AddAsync(_store.Ingestor, text);
    }
}
