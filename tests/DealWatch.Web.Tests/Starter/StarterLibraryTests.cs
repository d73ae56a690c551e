using DealWatch.Extraction.Records;
using DealWatch.Web.Attestation;
using Microsoft.EntityFrameworkCore;
using Xunit.Abstractions;

namespace DealWatch.Web.Tests.Starter;

/// <summary>Holds what a first start shows against the facts that its articles tell of.</summary>
public sealed class StarterLibraryTests(StarterLibrary library, ITestOutputHelper output) : IClassFixture<StarterLibrary>
{
    /// <summary>What links must reach where every record is right.</summary>
    private const double LinksFrom = 0.95;

    /// <summary>
    /// What links must reach with the records that the extractor reads, and a little below what was measured of these: links with precision 0.992 and
    /// recall 0.984, deals with F1 0.907, their fields with F1 0.882, and 64 of 84 main deals whole.
    /// </summary>
    private const double PrecisionFloor = 0.97, RecallFloor = 0.96, DealFloor = 0.88, FieldFloor = 0.86, WholeFloor = 0.73;

    [Fact]
    public void Every_article_is_labelled_and_every_label_tells_of_a_known_fact()
    {
        var named = StarterBrief.All.SelectMany(brief => brief.Facts).SelectMany(told => (string?[])[told.Fact, told.Step]).OfType<string>().Distinct();

        StarterBrief.All.Select(brief => brief.Name).Should().BeSubsetOf(library.Names);
        library.Names.Except(StarterBrief.All.Select(brief => brief.Name)).Should().HaveCountLessThanOrEqualTo(1, "the article that the project began with has a test of its own");
        named.Should().BeSubsetOf(StarterFact.All.SelectMany(fact => (string[])[fact.Fact, fact.Step]));
    }

    [Fact]
    public void Links_are_right_where_records_are()
    {
        var links = LinkTally.Of(library.Ideal);
        Write("as labelled", links);

        links.Precision.Should().BeGreaterThanOrEqualTo(LinksFrom);
        links.Recall.Should().BeGreaterThanOrEqualTo(LinksFrom);
    }

    [Fact]
    public void Links_are_as_right_as_before_with_the_records_that_are_read()
    {
        var links = LinkTally.Of(library.Reports);
        Write("as read", links);
        Write("no label", library.Reports.Where(report => !report.IsLabelled).Select(report => report.Words));

        links.Precision.Should().BeGreaterThanOrEqualTo(PrecisionFloor);
        links.Recall.Should().BeGreaterThanOrEqualTo(RecallFloor);
    }

    [Fact]
    public void Records_are_read_as_well_as_before()
    {
        output.WriteLine(library.Score.ToString());

        library.Score.Deals.F1.Should().BeGreaterThanOrEqualTo(DealFloor);
        library.Score.Core.F1.Should().BeGreaterThanOrEqualTo(FieldFloor);
        ((double)library.Score.MainDeals.Whole / library.Score.MainDeals.All).Should().BeGreaterThanOrEqualTo(WholeFloor);
        library.Score.Negatives.Invented.Should().BeLessThanOrEqualTo(1);
    }

    [Fact]
    public async Task The_sum_of_signed_compute_deals_is_that_of_the_facts_to_the_dollar()
    {
        var deals = await library.Store.AskAsync(db => db.Deals.AsNoTracking()
            .Where(deal => deal.Status == DealStatus.Signed && deal.Type == DealType.Compute && deal.AmountUsd != null && !deal.IsPossibleDouble)
            .Select(deal => new { deal.Id, deal.Slug, Usd = deal.AmountUsd!.Value })
            .ToListAsync());
        var factOf = library.Reports.Where(report => report.Fact is not null).GroupBy(report => report.DealId).ToDictionary(deal => deal.Key, deal => deal.First().Fact!);
        var shown = deals.GroupBy(deal => factOf.GetValueOrDefault(deal.Id, deal.Slug)).ToDictionary(deal => deal.Key, deal => deal.Sum(one => one.Usd));
        var told = StarterBrief.All.SelectMany(brief => brief.Facts.Zip(brief.Deals)).Where(deal => deal.Second.Value is not null).Select(deal => deal.First.Step ?? deal.First.Fact).ToHashSet();
        var real = StarterFact.All.Where(fact => fact is { Type: "compute", Status: "signed", Usd: not null } && told.Contains(fact.Step))
            .GroupBy(fact => fact.Fact).ToDictionary(fact => fact.Key, fact => fact.Sum(step => step.Usd!.Value));

        output.WriteLine(FormattableString.Invariant($"signed compute: {deals.Sum(deal => deal.Usd):N0} USD shown, {real.Values.Sum():N0} USD in fact"));
        var differing = shown.Keys.Union(real.Keys).Where(fact => shown.GetValueOrDefault(fact) != real.GetValueOrDefault(fact)).Order(StringComparer.Ordinal).ToList();
        differing.ForEach(fact => output.WriteLine(FormattableString.Invariant(
            $"  {fact}: {shown.GetValueOrDefault(fact):N0} shown, {real.GetValueOrDefault(fact):N0} in fact: {StarterMoney.Explained.GetValueOrDefault(fact, "not explained")}")));

        differing.Should().BeSubsetOf(StarterMoney.Explained.Keys);
    }

    [Fact]
    public async Task Nothing_is_found_that_must_be_none()
    {
        var checks = await library.Store.AskAsync(db => new QualityQueries(db, TimeProvider.System).AllAsync(CancellationToken.None));

        checks.Where(check => check.IsFault).SelectMany(check => check.Items).Should().BeEmpty();
    }

    private void Write(string what, LinkTally links)
    {
        output.WriteLine($"{what}: {links}");
        Write("wrong", links.Wrong);
        Write("missed", links.Missed);
    }

    private void Write(string what, IEnumerable<string> lines)
    {
        foreach (var line in lines)
        {
            output.WriteLine($"  {what}: {line}");
        }
    }
}
