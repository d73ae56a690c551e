using DealWatch.Extraction.Records;
using DealWatch.Web.Reconciliation.Linking;
using static DealWatch.Web.Tests.Reconciliation.Linking.Told;

namespace DealWatch.Web.Tests.Reconciliation.Linking;

/// <summary>A thousand random histories of reports and words of people, each from a seed of its own.</summary>
public sealed class RandomHistoriesTests
{
    private const int Histories = 1000;

    [Fact]
    public void The_result_does_not_depend_on_the_order_in_which_reports_came()
    {
        for (var seed = 0; seed < Histories; seed++)
        {
            var (reports, verdicts) = History(new Random(seed));
            var shuffled = reports.ToArray();
            new Random(seed + Histories).Shuffle(shuffled);

            Same(Deals(shuffled, verdicts), Deals(reports, verdicts), seed);
        }
    }

    [Fact]
    public void Reading_one_by_one_moves_only_the_neighbourhood_and_ends_where_reading_all_at_once_does()
    {
        for (var seed = 0; seed < Histories; seed++)
        {
            var (reports, verdicts) = History(new Random(seed));
            var store = new LinkStore();
            foreach (var report in reports)
            {
                store.Add(report);
            }

            foreach (var verdict in verdicts)
            {
                store.Judge(verdict);
            }

            Same(store.Deals(), Deals(reports, verdicts), seed);
        }
    }

    [Fact]
    public void Taking_words_back_in_any_order_restores_what_was_before()
    {
        for (var seed = 0; seed < Histories; seed++)
        {
            var random = new Random(seed);
            var (reports, verdicts) = History(random);
            var store = new LinkStore();
            reports.ForEach(store.Add);
            var before = store.Deals();
            verdicts.ForEach(store.Judge);
            var taken = verdicts.ToArray();
            random.Shuffle(taken);
            foreach (var verdict in taken)
            {
                store.TakeBack(verdict);
            }

            Same(store.Deals(), before, seed);
        }
    }

    [Fact]
    public void No_deal_is_worth_more_than_the_different_amounts_that_its_reports_state()
    {
        for (var seed = 0; seed < Histories; seed++)
        {
            foreach (var deal in Linked.Deals(History(new Random(seed)).Reports))
            {
                var stated = deal.Reports.Where(report => report.Value is not null).Select(report => (report.Sense, report.Value!.Amount)).Distinct().Sum(item => item.Amount);
                if (deal.Value?.Amount > stated)
                {
                    deal.Value.Amount.Should().BeLessThanOrEqualTo(stated, "seed {0}", seed);
                }
            }
        }
    }

    /// <summary>Compares first and asserts only on a difference: the assertion costs more than the linking.</summary>
    private static void Same(List<string> actual, List<string> expected, int seed)
    {
        if (!actual.SequenceEqual(expected))
        {
            actual.Should().Equal(expected, "seed {0}", seed);
        }
    }

    private static List<string> Deals(IEnumerable<LinkReport> reports, IEnumerable<Verdict> verdicts)
    {
        var partition = Linked.Partition(reports, [.. verdicts]);
        return [.. partition.Deals.Select(deal => string.Join(' ', deal.Select(report => report.Id).Order())).Order(StringComparer.Ordinal)];
    }

    private static (List<LinkReport> Reports, List<Verdict> Verdicts) History(Random random)
    {
        var reports = Enumerable.Range(0, random.Next(2, 13)).Select(index => RandomReport(random, index)).ToList();
        var verdicts = Enumerable.Range(0, random.Next(0, 4))
            .Select(order => new Verdict(reports[random.Next(reports.Count)].Id, reports[random.Next(reports.Count)].Id, random.Next(2) == 0, order))
            .ToList();
        return (reports, verdicts);
    }

    private static LinkReport RandomReport(Random random, int index)
    {
        double?[] values = [null, 4, 6.5, 10, 11.9, 12, 22.4, 38];
        DealType[] types = [DealType.Compute, DealType.Compute, DealType.Compute, DealType.Chips, DealType.Investment, DealType.Partnership];
        DealStatus[] statuses = [DealStatus.Signed, DealStatus.Signed, DealStatus.Signed, DealStatus.Reported, DealStatus.Talks, DealStatus.Ended];
        ValueSense[] senses = [ValueSense.Plain, ValueSense.Plain, ValueSense.Adds, ValueSense.Restates];
        var day = new DateOnly(2025, 1, 1).AddDays(random.Next(500)).ToString("yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture);
        var report = Report(
            random.Next(12) == 0 ? "" : day,
            values[random.Next(values.Length)],
            OpenAi,
            random.Next(2) == 0 ? CoreWeave : Amazon,
            types[random.Next(types.Length)],
            statuses[random.Next(statuses.Length)],
            senses[random.Next(senses.Length)],
            random.Next(5) == 0 ? 22.4 : null,
            $"{random.NextInt64():x16}#{index}");
        report = report with { IsPrimary = random.Next(4) > 0 };
        return random.Next(8) == 0 ? report with { Parties = [.. report.Parties, new LinkParty(Nvidia, Nvidia, PartyRole.Provider)] } : report;
    }
}
