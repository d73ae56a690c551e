namespace DealWatch.Web.Reconciliation.Linking;

/// <summary>Which of two deals that may be one, and state the same money, is left out of sums.</summary>
internal static class PossibleDoubles
{
    /// <summary>The one with fewer reports, then the one whose first key is later.</summary>
    public static bool IsLeftOut((int Reports, string Key) deal, (int Reports, string Key) other) =>
        deal.Reports != other.Reports ? deal.Reports < other.Reports : string.CompareOrdinal(deal.Key, other.Key) > 0;
}
