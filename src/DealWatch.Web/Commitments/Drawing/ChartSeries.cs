namespace DealWatch.Web.Commitments.Drawing;

/// <summary>One layer of the bars: a company, a deal, or the rest.</summary>
/// <param name="Code">Letter that says it to those who do not see its colour.</param>
/// <param name="Style">Class of its colour.</param>
/// <param name="Href">Where it leads.</param>
/// <param name="Years">US dollars by calendar year.</param>
/// <param name="NotStated">US dollars without a stated term.</param>
internal sealed record ChartSeries(string Code, string Style, string Name, string Href, IReadOnlyDictionary<int, long> Years, long NotStated)
{
    public long In(int year) => Years.GetValueOrDefault(year);
}
