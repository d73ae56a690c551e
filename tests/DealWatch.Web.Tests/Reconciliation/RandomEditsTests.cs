using DealWatch.Extraction.Records;
using DealWatch.Web.Data;
using DealWatch.Web.Ingestion.Reading;
using DealWatch.Web.Reconciliation;
using DealWatch.Web.Reconciliation.Edits;
using DealWatch.Web.Reconciliation.Resolution;
using DealWatch.Web.Tests.Support;
using Microsoft.EntityFrameworkCore;

namespace DealWatch.Web.Tests.Reconciliation;

/// <summary>People do anything in any order, then take all of it back in any order.</summary>
public sealed class RandomEditsTests : IAsyncLifetime
{
    private const int Histories = 40, Steps = 8;

    private TestStore _store = null!;

    private JudgementDesk Desk => _store.Get<JudgementDesk>();

    public async Task InitializeAsync()
    {
        (string Word, ExtractedDeal[] Deals)[] articles =
        [
            ("one", [Found.Deal(), Found.Deal("Microsoft", "Oracle", 10)]),
            ("two", [Found.Deal() with { DurationMonths = 84, Chips = [new("Nvidia", "GB300", 1000)] }]),
            ("three", [Found.Deal("OpenAI", "AWS")]),
            ("four", [Found.Deal(type: DealType.Investment, billions: 25)]),
            ("five", [Found.Deal("Microsoft", "Oracle", 10), Found.Deal("Oracle", "Nvidia", 40)]),
            ("six", [Found.Deal(billions: 100) with { Sense = ValueSense.Adds }]),
        ];
        _store = await TestStore.OpenAsync(Found.By(articles));
        foreach (var (index, article) in articles.Index())
        {
            await _store.AddAsync("the text of number " + article.Word, new ArticleDetails { Published = new DateOnly(2025, 11, 3 + index) });
        }
    }

    public async Task DisposeAsync() => await _store.DisposeAsync();

    [Fact]
    public async Task Taking_everything_back_restores_every_deal_field_and_sum()
    {
        var before = await _store.RowsAsync();
        var done = new HashSet<EditKind>();
        for (var seed = 0; seed < Histories; seed++)
        {
            var random = new Random(seed);
            var edits = new List<int>();
            for (var step = 0; step < Steps; step++)
            {
                if (await StepAsync(random) is { } edit)
                {
                    edits.Add(edit);
                }

                if (edits.Count > 1 && random.Next(4) == 0)
                {
                    await TakeBackAsync(edits, random);
                }
            }

            done.UnionWith(await _store.AskAsync(db => db.Edits.Where(edit => edits.Contains(edit.Id)).Select(edit => edit.Kind).Distinct().ToListAsync()));
            (await _store.RowsAsync() == before).Should().Be(edits.Count == 0, "seed {0}: edits show", seed);
            while (edits.Count > 0)
            {
                await TakeBackAsync(edits, random);
            }

            (await _store.RowsAsync()).Should().Be(before, "seed {0}", seed);
        }

        done.Should().BeEquivalentTo(Enum.GetValues<EditKind>().Except([EditKind.Article]));
    }

    private async Task TakeBackAsync(List<int> edits, Random random)
    {
        var index = random.Next(edits.Count);
        (await Desk.UndoAsync(edits[index], "reader", CancellationToken.None)).Should().BeTrue();
        edits.RemoveAt(index);
    }

    private async Task<int?> StepAsync(Random random)
    {
        var reports = await _store.AskAsync(db => db.Reports.Where(report => report.DealId != null).OrderBy(report => report.Id).Select(report => new { report.Id, Deal = report.DealId!.Value }).ToListAsync());
        if (reports.Count < 2)
        {
            return null;
        }

        var (one, other) = (reports[random.Next(reports.Count)], reports[random.Next(reports.Count)]);
        return random.Next(6) switch
        {
            0 => await Desk.JudgeAsync(one.Id, other.Id, random.Next(2) == 0, "reader", null, CancellationToken.None),
            1 => await Desk.SplitAsync(one.Deal, [one.Id], "reader", null, CancellationToken.None),
            2 => await Desk.MergeAsync(one.Deal, other.Deal, "reader", null, CancellationToken.None),
            3 => await Desk.DismissAsync(random.Next(2) == 0 ? [one.Id] : [one.Id, other.Id], "reader", null, CancellationToken.None),
            _ => await Desk.SetFieldsAsync(one.Deal, [await ChangeAsync(random)], "reader", null, CancellationToken.None),
        };
    }

    private async Task<FieldChange> ChangeAsync(Random random)
    {
        var companies = await _store.AskAsync(db => db.Companies.OrderBy(company => company.Id).Select(company => company.Id).ToListAsync());
        FieldChange[] changes =
        [
            new(FieldNames.Type, "power"), new(FieldNames.Status, "ended"), new(FieldNames.Value, "7000000000 EUR at_least per_year"), new(FieldNames.Value, ""),
            new(FieldNames.Value, FieldOverride.LeftToSources), new(FieldNames.DurationMonths, "30"), new(FieldNames.StartYear, "2027"), new(FieldNames.EndYear, "2031"),
            new(FieldNames.Chips, "5000|Amd|MI450"), new(FieldNames.Chips, ""), new(FieldNames.CloudProvider, "Azure"), new(FieldNames.PowerMw, "250.5"), new(FieldNames.Announced, "2024-02-29"),
            new(FieldNames.Parties, "", [new PartyChange(companies[^1], "", PartyRole.Lender), new PartyChange(companies[0], "", PartyRole.Borrower, "Brand")]),
        ];
        return changes[random.Next(changes.Length)];
    }
}
