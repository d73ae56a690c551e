using DealWatch.Web.Search;

namespace DealWatch.Web.Commitments;

/// <summary>All commitments of one company on one side.</summary>
/// <param name="Lines">Largest first.</param>
public sealed record CompanyCommitments(CompanyLink Company, IReadOnlyList<CommitmentLine> Lines)
{
    public long Usd => Lines.Sum(line => line.Usd);

    public long NotStated => Lines.Sum(line => line.NotStated);

    public long In(int year) => Lines.Sum(line => line.Years.GetValueOrDefault(year));
}
