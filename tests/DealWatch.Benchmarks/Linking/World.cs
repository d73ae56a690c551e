using DealWatch.Extraction;
using DealWatch.Extraction.Records;

namespace DealWatch.Benchmarks.Linking;

/// <summary>
/// A made-up world of deals, the same in every run: a few pairs of companies of which thousands of reports tell, of dozens of deals each, and many pairs that
/// a few reports tell of. One deal in seven has more than two parties.
/// </summary>
internal sealed class World
{
    private const int Companies = 500, Pairs = 4_000, ReportsPerDeal = 80, ReportsInAll = 100_000, Days = 1_300;
    private const double Steepness = 0.8, ManyParties = 0.15, Valued = 0.65, WithTerm = 0.4;

    private static readonly DealType[] Types =
    [
        DealType.Compute, DealType.Compute, DealType.Compute, DealType.Datacenter, DealType.Datacenter, DealType.Chips, DealType.Power, DealType.Investment,
        DealType.Financing, DealType.Partnership,
    ];

    private readonly double[] _upTo;
    private readonly List<WorldDeal>[] _ofPair;
    private readonly ILookup<int, WorldDeal> _ofCompany;

    public World(Random random)
    {
        var weights = Enumerable.Range(1, Pairs).Select(rank => Math.Pow(rank, -Steepness)).ToArray();
        var sum = weights.Sum();
        double running = 0;
        _upTo = [.. weights.Select(weight => running += weight / sum)];
        _ofPair = [.. weights.Select(weight => Deals(random, weight / sum * ReportsInAll))];
        _ofCompany = _ofPair.SelectMany(deals => deals).SelectMany(deal => deal.Companies.Select(company => (company, deal))).ToLookup(item => item.company, item => item.deal);
    }

    public static IEnumerable<int> AllCompanies => Enumerable.Range(0, Companies);

    public static DateOnly Start => new(2023, 1, 1);

    /// <summary>A deal of the pair that most is told of.</summary>
    public WorldDeal Busiest(Random random) => Pick(random, _ofPair[0]);

    public WorldDeal Any(Random random) => Pick(random, _ofPair[Math.Min(Pairs - 1, ~Array.BinarySearch(_upTo, random.NextDouble()) is var rank && rank >= 0 ? rank : 0)]);

    /// <summary>Another deal of a party of this one: what an article mentions beside its news.</summary>
    public WorldDeal Beside(Random random, WorldDeal deal)
    {
        var others = _ofCompany[deal.Companies[random.Next(deal.Companies.Length)]].ToList();
        return others[random.Next(others.Count)];
    }

    /// <summary>The first deals of a pair are told of more often.</summary>
    private static WorldDeal Pick(Random random, List<WorldDeal> deals) => deals[(int)(deals.Count * Math.Pow(random.NextDouble(), 2))];

    private static List<WorldDeal> Deals(Random random, double reports)
    {
        int a = Company(random), b = Company(random);
        b = a == b ? (a + 1) % Companies : b;
        return [.. Enumerable.Range(0, 1 + (int)(reports / ReportsPerDeal)).Select(_ => new WorldDeal(
            [a, b, .. Others(random, a, b)],
            Types[random.Next(Types.Length)],
            random.NextDouble() < Valued ? Value(random) : null,
            random.NextDouble() < WithTerm ? 12 * random.Next(1, 16) : null,
            Start.AddDays(random.Next(Days))))];
    }

    private static IEnumerable<int> Others(Random random, int a, int b) => random.NextDouble() < ManyParties
        ? Enumerable.Range(0, random.Next(1, 4)).Select(_ => Company(random)).Where(company => company != a && company != b).Distinct()
        : [];

    /// <summary>Some companies are in many deals.</summary>
    private static int Company(Random random) => (int)(Companies * Math.Pow(random.NextDouble(), 3));

    private static MoneyValue Value(Random random)
    {
        var digits = random.Next(2) == 0 ? 10 : 100;
        var size = (long)Math.Pow(10, random.Next(7, 10));
        return new MoneyValue(random.Next(digits, digits * 10) * size / (digits / 10), "USD", MoneyQualifier.Exact, MoneyPeriod.Total);
    }
}
