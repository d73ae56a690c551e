using DealWatch.Extraction.Records;

namespace DealWatch.Web.Search;

/// <summary>A deal as the page of one of its parties names it.</summary>
/// <param name="With">Names of the others; none when it is the only one that is known.</param>
public sealed record PortraitDeal(int Id, string Slug, DealType Type, DealStatus Status, DateOnly? Date, long? AmountUsd, double? PowerMw, IReadOnlyList<string> With)
{
    public string Address => FormattableString.Invariant($"/deals/{Id}/{Slug}");
}
