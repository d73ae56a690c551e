using DealWatch.Extraction.Records;
using DealWatch.Web.Search;

namespace DealWatch.Web.Commitments;

/// <summary>A signed purchase of compute, chips, space or power.</summary>
/// <param name="Value">As stated; null when no source states one.</param>
/// <param name="Parts">None when the value is not known in US dollars.</param>
/// <param name="IsPossibleDouble">Perhaps the same as another deal with the same money: no sum counts it.</param>
public sealed record CommittedDeal(
    int Id,
    string Slug,
    DealType Type,
    DateOnly? Date,
    MoneyValue? Value,
    IReadOnlyList<CompanyLink> Buyers,
    IReadOnlyList<CompanyLink> Providers,
    IReadOnlyList<CommitmentPart> Parts,
    bool IsPossibleDouble)
{
    public long Usd => Parts.Sum(part => part.Usd);

    public string Address => FormattableString.Invariant($"/deals/{Id}/{Slug}");

    public IReadOnlyList<CompanyLink> On(CommitmentSide side) => side == CommitmentSide.Buyer ? Buyers : Providers;

    /// <summary>Those on the other side.</summary>
    public IReadOnlyList<CompanyLink> Opposite(CommitmentSide side) => side == CommitmentSide.Buyer ? Providers : Buyers;
}
