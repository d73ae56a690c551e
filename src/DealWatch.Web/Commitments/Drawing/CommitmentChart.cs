using DealWatch.Web.Pages.Display;
using DealWatch.Web.Search;

namespace DealWatch.Web.Commitments.Drawing;

/// <summary>What a picture of commitments shows: layers by company, or by deal where it is about one company.</summary>
/// <param name="Years">Without gaps.</param>
/// <param name="Revenues">Yearly revenue of the one company; none for several.</param>
internal sealed record CommitmentChart(SpreadRule Rule, IReadOnlyList<int> Years, IReadOnlyList<ChartSeries> Series, IReadOnlyList<Revenue> Revenues)
{
    /// <summary>Colours that can be told apart.</summary>
    private const int MostSeries = 6;

    /// <summary>A revenue that is this much larger than the bars is written at the edge rather than drawn to scale, where it would flatten them.</summary>
    private const double RevenueRoom = 1.6;

    /// <summary>What the scale ends with, in US dollars: a round figure.</summary>
    public long Top => Round(Math.Max(Highest, Drawn.Select(one => one.Usd ?? 0).Where(usd => usd <= Highest * RevenueRoom).DefaultIfEmpty().Max()));

    /// <summary>The revenues whose year the picture has.</summary>
    public IEnumerable<Revenue> Drawn => Revenues.Where(one => one.Usd is not null && Years.Contains(one.Year));

    public long NotStated => Series.Sum(series => series.NotStated);

    /// <summary>The highest bar; the money without a term where nothing else is drawn.</summary>
    private long Highest => Years.Select(year => Series.Sum(series => series.In(year))).DefaultIfEmpty().Max() is > 0 and var usd ? usd : Math.Max(1, NotStated);

    /// <param name="isOne">Whether the table is about one company, so that deals are the layers.</param>
    /// <param name="revenues">Those of the one company.</param>
    /// <param name="link">Address of a company's own commitments; of all of them for none.</param>
    public static CommitmentChart Of(CommitmentTable table, bool isOne, IReadOnlyList<Revenue> revenues, Func<CompanyLink?, string> link)
    {
        var layers = isOne
            ? table.Companies.SelectMany(company => company.Lines)
                .Select(line => Layer(CommitmentWords.Parties(line.Deal), line.Deal.Address, line.Years, line.NotStated)).ToList()
            : [.. table.Companies.Select(company => Layer(company.Company.Name, link(company.Company), Sum(company.Lines), company.NotStated))];
        return new CommitmentChart(table.Rule, table.Years, Coded(layers, isOne, link(null) + "#table"), isOne ? revenues : []);
    }

    /// <summary>The picture of one company among several: one layer.</summary>
    public static CommitmentChart Of(CommitmentTable table, CompanyCommitments company, IReadOnlyList<Revenue> revenues, string href) => new(
        table.Rule, table.Years, [new ChartSeries("", "part-a", company.Company.Name, href, Sum(company.Lines), company.NotStated)], revenues);

    private static ChartSeries Layer(string name, string href, IReadOnlyDictionary<int, long> years, long notStated) => new("", "", name, href, years, notStated);

    private static List<ChartSeries> Coded(List<ChartSeries> layers, bool isOne, string all)
    {
        var kept = layers.Count <= MostSeries ? layers : layers[..(MostSeries - 1)];
        var coded = kept.Select((layer, index) => layer with { Code = $"{(char)('A' + index)}", Style = $"part-{(char)('a' + index)}" }).ToList();
        if (layers.Count > kept.Count)
        {
            var rest = layers[kept.Count..];
            coded.Add(new ChartSeries("+", "part-rest", isOne ? QuantityText.Count(rest.Count, "deal more", "deals more") : QuantityText.Count(rest.Count, "company more", "companies more"), all, Sum(rest), rest.Sum(layer => layer.NotStated)));
        }

        return coded;
    }

    private static SortedDictionary<int, long> Sum(IEnumerable<CommitmentLine> lines) => Sum(lines.SelectMany(line => line.Years));

    private static SortedDictionary<int, long> Sum(IEnumerable<ChartSeries> layers) => Sum(layers.SelectMany(layer => layer.Years));

    private static SortedDictionary<int, long> Sum(IEnumerable<KeyValuePair<int, long>> amounts) =>
        new(amounts.GroupBy(pair => pair.Key).ToDictionary(year => year.Key, year => year.Sum(pair => pair.Value)));

    /// <summary>The next figure that divides by four into figures that people can read.</summary>
    private static long Round(long usd)
    {
        var size = (long)Math.Pow(10, Math.Floor(Math.Log10(usd)));
        return new[] { 1m, 1.2m, 1.6m, 2m, 2.4m, 3.2m, 4m, 6m, 8m, 10m }.Select(step => (long)(step * size)).First(top => top >= usd);
    }
}
