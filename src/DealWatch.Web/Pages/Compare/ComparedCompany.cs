using DealWatch.Web.Commitments;
using DealWatch.Web.Search;

namespace DealWatch.Web.Pages.Compare;

/// <summary>A company in its column.</summary>
internal sealed record ComparedCompany(CompanyDetail Detail, CommitmentTable Buys, CommitmentTable Sells)
{
    public CommitmentTable On(CommitmentSide side) => side == CommitmentSide.Buyer ? Buys : Sells;
}
