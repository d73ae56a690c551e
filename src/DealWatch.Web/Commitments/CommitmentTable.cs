using DealWatch.Web.Search;

namespace DealWatch.Web.Commitments;

/// <summary>Committed money by company and calendar year. Each dollar counts once.</summary>
/// <param name="Years">Without gaps, first year first; none when no term is stated.</param>
/// <param name="Companies">Largest first.</param>
/// <param name="Unvalued">Deals that are in no sum: no source states a value that is known in US dollars.</param>
/// <param name="Doubles">Deals that are in no sum because they may be the same as another one.</param>
/// <param name="OneSided">Deals of which no company of this side is known.</param>
public sealed record CommitmentTable(
    CommitmentSide Side,
    SpreadRule Rule,
    IReadOnlyList<int> Years,
    IReadOnlyList<CompanyCommitments> Companies,
    IReadOnlyList<CommittedDeal> Unvalued,
    IReadOnlyList<CommittedDeal> Doubles,
    IReadOnlyList<CommittedDeal> OneSided)
{
    public long Usd => Companies.Sum(company => company.Usd);

    public long NotStated => Companies.Sum(company => company.NotStated);

    /// <summary>The shares of deals whose term is not stated, in all or in part; largest first.</summary>
    public IReadOnlyList<CommitmentLine> Untermed =>
        [.. Companies.SelectMany(company => company.Lines).Where(line => line.NotStated > 0).OrderByDescending(line => line.NotStated).ThenBy(line => line.Deal.Id)];

    public IReadOnlyList<CommitmentLine> FromSigning =>
        [.. Companies.SelectMany(company => company.Lines).Where(line => line.IsFromSigning).DistinctBy(line => line.Deal.Id)];

    /// <summary>Numbers of the deals that the sums count.</summary>
    public IReadOnlyList<int> Deals => [.. Companies.SelectMany(company => company.Lines).Select(line => line.Deal.Id).Distinct()];

    public long In(int year) => Companies.Sum(company => company.In(year));

    /// <param name="deals">In any order.</param>
    /// <param name="company">Slug of the only company to show; null for all.</param>
    public static CommitmentTable Of(IReadOnlyCollection<CommittedDeal> deals, CommitmentChoice choice, string? company)
    {
        var mine = deals.Where(deal => company is null || deal.On(choice.By).Any(one => one.Slug == company)).ToList();
        var counted = mine.Where(deal => deal is { IsPossibleDouble: false, Parts.Count: > 0 });
        var companies = counted.SelectMany(deal => CommitmentLine.Of(deal, choice.By, choice.Spread))
            .Where(line => company is null || line.Company.Slug == company)
            .GroupBy(line => line.Company)
            .Select(group => new CompanyCommitments(group.Key, [.. group.OrderByDescending(line => line.Usd).ThenBy(line => line.Deal.Id)]))
            .OrderByDescending(one => one.Usd).ThenBy(one => one.Company.Slug, StringComparer.Ordinal)
            .ToList();
        var years = companies.SelectMany(one => one.Lines).SelectMany(line => line.Years.Keys).ToHashSet();
        return new CommitmentTable(
            choice.By,
            choice.Spread,
            years.Count == 0 ? [] : [.. Enumerable.Range(years.Min(), years.Max() - years.Min() + 1)],
            companies,
            [.. mine.Where(deal => deal is { IsPossibleDouble: false, Parts.Count: 0 }).OrderByDescending(deal => deal.Date).ThenBy(deal => deal.Id)],
            [.. mine.Where(deal => deal.IsPossibleDouble).OrderBy(deal => deal.Id)],
            [.. mine.Where(deal => deal.On(choice.By).Count == 0).OrderBy(deal => deal.Id)]);
    }
}
