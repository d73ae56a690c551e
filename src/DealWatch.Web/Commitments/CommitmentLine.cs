using DealWatch.Web.Search;

namespace DealWatch.Web.Commitments;

/// <summary>A company's share of a deal, laid over the years.</summary>
/// <param name="Years">US dollars by calendar year, of the parts whose term is stated.</param>
/// <param name="NotStated">US dollars of the parts whose term no source states.</param>
/// <param name="Sharers">Between how many companies of its side the deal is shared equally, since sources seldom say how they share it.</param>
/// <param name="IsFromSigning">Some part has no stated start: the day of signing stands in for it.</param>
public sealed record CommitmentLine(CompanyLink Company, CommittedDeal Deal, IReadOnlyDictionary<int, long> Years, long NotStated, int Sharers, bool IsFromSigning)
{
    public long Usd => Years.Values.Sum() + NotStated;

    /// <summary>One line for each company of the side.</summary>
    public static IEnumerable<CommitmentLine> Of(CommittedDeal deal, CommitmentSide side, SpreadRule rule)
    {
        var sharers = deal.On(side);
        var even = Enumerable.Repeat(1L, sharers.Count).ToList();
        var shares = deal.Parts.Select(part => YearSplit.Shares(part.Usd, even)).ToList();
        return sharers.Select((company, index) =>
        {
            var (years, notStated) = (new SortedDictionary<int, long>(), 0L);
            foreach (var (part, share) in deal.Parts.Zip(shares, (part, share) => (part, share[index])))
            {
                if (part.Term is not { } term)
                {
                    notStated += share;
                    continue;
                }

                foreach (var (year, usd) in YearSplit.Of(share, term, rule))
                {
                    years[year] = years.GetValueOrDefault(year) + usd;
                }
            }

            return new CommitmentLine(company, deal, years, notStated, sharers.Count, deal.Parts.Any(part => part.Term is { Start: TermStart.Signing }));
        });
    }
}
